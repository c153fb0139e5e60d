import { isIPv6 } from 'node:net';

/** An IPv6 client has this many leading groups of its own to choose addresses below: they count as one client. */
const NETWORK_GROUPS = 4;
const IPV4_IN_IPV6 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu;

/**
 * By what a client is told from others when work is shared out: its IPv4 address, or the /64 network of its IPv6
 * address, since whoever has one address of that has them all (RFC 6177).
 */
export function clientName(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const mapped = IPV4_IN_IPV6.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [withoutZone = ''] = address.split('%');
  const [before = '', after] = withoutZone.split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [first, last] = [groups(before), groups(after ?? '')];
  const zeros = after === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  const all = [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
  return `${all
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/u, '').toLowerCase())
    .join(':')}::/64`;
}

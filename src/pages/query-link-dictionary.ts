/**
 * What links to queries leave out, since it stands here: the longer and the later a text, the shorter its link.
 * Every link ever given is read with this text: it never changes. A better one would be a second dictionary, beside it,
 * under another letter (`query-link.ts`).
 */
export const DICTIONARY_A = `PREFIX adms: <http://www.w3.org/ns/adms#>
PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>
PREFIX spdx: <http://spdx.org/rdf/terms#>
PREFIX locn: <http://www.w3.org/ns/locn#>
PREFIX vann: <http://purl.org/vocab/vann/>
PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
PREFIX void: <http://rdfs.org/ns/void#>
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX sh: <http://www.w3.org/ns/shacl#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX geo: <http://www.opengis.net/ont/geosparql#>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX wd: <http://www.wikidata.org/entity/>
 GROUP_CONCAT(DISTINCT ; separator=", ") SAMPLE( AVG( SUM( MIN( MAX( HAVING UNION MINUS BIND(IF( COALESCE( xsd:date xsd:integer
 REGEX(STR(), "i") CONTAINS(LCASE(STRSTARTS( STRENDS( REPLACE( SUBSTR( YEAR( NOW( lang()="fr" LANG()="en"
CONSTRUCT { DESCRIBE ASK FROM NAMED GRAPH ?graph { schema:keywords sh:SPARQLExecutable schema:target schema:GeoCoordinates
 schema:geo schema:latitude schema:longitude ?latitude ?longitude schema:participant schema:description skos:inScheme
 schema:Organization ?organization schema:NewsArticle schema:articleBody schema:mentions schema:url schema:headline ?headline
 schema:datePublished schema:about ?article a schema:Certification schema:hasCertification schema:issuedBy schema:validFrom
 palmares:knownLaureates palmares:absenceMeansNo palmares:partner palmares:supporter palmares:organiser palmares:StatusChange
 palmares:count ?count palmares:what ?what palmares:value ?value palmares:unit palmares:approximate prov:wasDerivedFrom ?source
 rdf:subject ?subject rdf:predicate ?property rdf:object palmares:Claim palmares:rule ?rule palmares:confidence ?confidence
 ?annotation oa:hasBody ?claim oa:hasTarget ?target oa:hasSource oa:hasSelector/oa:exact ?quote palmares:evidence
 palmares:ceremony/schema:startDate ?date palmares:number ?number schema:location schema:member palmares:rewards
 igeo:codeINSEE ?code igeo:codeDepartement ?departement schema:containedInPlace/schema:name schema:City ?town ?place
 palmares:Programme palmares:Edition palmares:Award palmares:status palmares:awarded palmares:mention palmares:date
 ?programme palmares:edition/palmares:programme ?edition palmares:year ?year palmares:level/palmares:rank ?rank ?level
BASE <\u0001>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX igeo: <http://rdf.insee.fr/def/geo#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX schema: <https://schema.org/>
PREFIX palmares: <\u0001vocab#>
SELECT DISTINCT ?thing ?type ?label ?name (COUNT(*) AS ?number) (COUNT(DISTINCT ?recipient) AS ?laureates)
WHERE {
  ?award a palmares:Award ; palmares:edition <\u0001labels/ palmares:edition <labels/#label> <places/commune/#place> ;
    palmares:recipient ?recipient ; palmares:level ?step .
  ?recipient schema:name ?name .
  FILTER(NOT EXISTS { VALUES ?
  OPTIONAL { ?award palmares:level/schema:name ?level }
  ?subject ?predicate ?object .
}
GROUP BY ?year
ORDER BY DESC(?awards) ?name
LIMIT 100`;

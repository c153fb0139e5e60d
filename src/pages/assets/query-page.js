// The page’s own scripts begin here.

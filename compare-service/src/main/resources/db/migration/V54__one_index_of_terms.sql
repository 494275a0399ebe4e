-- Kin are looked up by terms and days since version 52; nothing asks by the terms alone any more, and every arriving article
-- was still entered there, too.
drop index article_by_search_terms;

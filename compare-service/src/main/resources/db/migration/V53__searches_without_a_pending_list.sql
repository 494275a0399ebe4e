-- What was written last would otherwise lie in a list of up to 4 MB beside the index, which every search goes through.
alter index disagreement_by_words set (fastupdate = off);
alter index disagreement_by_source set (fastupdate = off);
select gin_clean_pending_list('disagreement_by_words'), gin_clean_pending_list('disagreement_by_source');

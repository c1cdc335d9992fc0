-- Every night asks for some contents at a time whether a row points to them.
create index document_sha256 on document (sha256);

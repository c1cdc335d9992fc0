-- What an authority has certified until a day, for those certificates that are overdue.
create index certificate_certified on certificate (authority_id, certified_on, id);

-- Which statements said that something may fall due one day.
create index sharing_statement_line_contingent on sharing_statement_line (statement_id) where kind = 'CONTINGENT';

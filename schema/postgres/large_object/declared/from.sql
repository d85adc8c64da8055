CREATE TABLE pictures (body oid);

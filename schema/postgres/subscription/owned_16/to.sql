CREATE SUBSCRIPTION a CONNECTION 'host=publisher.invalid' PUBLICATION p WITH (connect = false, streaming = off);
ALTER SUBSCRIPTION a OWNER TO keeper;
CREATE SUBSCRIPTION b CONNECTION 'host=publisher.invalid password=hunter2' PUBLICATION p WITH (connect = false, streaming = off);
ALTER SUBSCRIPTION b OWNER TO keeper;

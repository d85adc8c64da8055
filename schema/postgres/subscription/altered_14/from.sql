CREATE SUBSCRIPTION a CONNECTION 'host=publisher.invalid' PUBLICATION p WITH (connect = false, streaming = off);
CREATE SUBSCRIPTION b CONNECTION 'host=publisher.invalid' PUBLICATION p WITH (connect = false, binary = true, streaming = off);

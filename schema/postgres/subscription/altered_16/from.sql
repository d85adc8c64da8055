CREATE SUBSCRIPTION a CONNECTION 'host=publisher.invalid' PUBLICATION p WITH (connect = false, streaming = parallel);
CREATE SUBSCRIPTION b CONNECTION 'host=publisher.invalid' PUBLICATION p WITH (connect = false, streaming = off, origin = none);

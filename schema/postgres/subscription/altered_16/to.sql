CREATE SUBSCRIPTION a CONNECTION 'host=publisher.invalid' PUBLICATION p
    WITH (connect = false, streaming = on, password_required = false, run_as_owner = true, origin = none);
CREATE SUBSCRIPTION b CONNECTION 'host=publisher.invalid' PUBLICATION p WITH (connect = false, streaming = parallel);

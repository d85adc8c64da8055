CREATE SUBSCRIPTION a CONNECTION 'host=publisher.invalid' PUBLICATION p
    WITH (connect = false, streaming = off, two_phase = true, disable_on_error = true);

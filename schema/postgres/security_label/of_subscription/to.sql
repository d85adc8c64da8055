CREATE SUBSCRIPTION feed CONNECTION 'host=publisher.invalid' PUBLICATION orders WITH (connect = false, slot_name = NONE);
SECURITY LABEL FOR demo ON SUBSCRIPTION feed IS 'from near';
SECURITY LABEL FOR other ON SUBSCRIPTION feed IS 'second';

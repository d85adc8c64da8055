CREATE TABLE orders (id int PRIMARY KEY);
CREATE SUBSCRIPTION a CONNECTION 'host=publisher.invalid' PUBLICATION p
    WITH (connect = false, failover = true, two_phase = true, streaming = off, slot_name = 'other_slot');

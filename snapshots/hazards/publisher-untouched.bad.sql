BEGIN;

-- alter subscription feed: publications
-- hazard publisher-untouched: what subscription feed receives stays as it is until ALTER SUBSCRIPTION feed REFRESH PUBLICATION is run by hand, which connects to the publisher
ALTER SUBSCRIPTION feed SET PUBLICATION orders, stock WITH (refresh = false);

COMMIT;

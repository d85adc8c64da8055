-- schemadiff: renamed-from before
CREATE FOREIGN DATA WRAPPER "After";
CREATE SERVER far VERSION '2' FOREIGN DATA WRAPPER "After";

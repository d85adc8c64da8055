-- schemadiff: renamed-from before
CREATE FOREIGN DATA WRAPPER "After";
CREATE SERVER far FOREIGN DATA WRAPPER "After" VERSION '2';

CREATE TYPE "Odd Mood" AS ENUM ('it''s', 'größe');
CREATE TABLE "T" (id int, "the Mood" "Odd Mood");

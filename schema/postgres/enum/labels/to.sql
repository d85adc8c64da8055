CREATE TYPE "Odd Mood" AS ENUM ('back\slash', 'it''s', 'two words', 'größe', '"quoted"', '', '日本', 'a,b', '{}', 'sixty-three-bytes-long-label-0123456789-0123456789-0123456789-0');
CREATE TABLE "T" (id int, "the Mood" "Odd Mood");

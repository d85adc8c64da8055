BEGIN;

-- rename column public.accounts.remark to note
-- hazard breaks-running-code: code that uses column public.accounts.remark fails from here on
ALTER TABLE public.accounts RENAME COLUMN remark TO note;

COMMIT;

BEGIN;

-- drop column public.accounts.remark
-- hazard data-loss: drops column public.accounts.remark and all values in it
-- hazard breaks-running-code: code that uses column public.accounts.remark fails from here on
ALTER TABLE public.accounts DROP COLUMN remark;

COMMIT;

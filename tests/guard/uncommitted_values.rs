//! The reader of scripts that the corpus and the generative test use finds what it looks for.

use crate::uncommitted::used;

#[test]
fn a_use_is_found_until_the_value_is_committed() {
    let add = "BEGIN;\n\n-- add\nALTER TYPE public.e ADD VALUE 'it''s' AFTER 'a';\n\n";
    let default = "-- d\nALTER TABLE t ALTER COLUMN c SET DEFAULT 'it''s'::public.e;\n";
    assert!(used(&format!("{add}{default}\nCOMMIT;\n")).is_some());
    assert_eq!(used(&format!("{add}COMMIT;\n\nBEGIN;\n\n{default}COMMIT;\n")), None);
    assert_eq!(used(&format!("{add}ALTER TYPE public.e ADD VALUE 'b' AFTER 'it''s';\nCOMMIT;\n")), None);
    assert_eq!(
        used(&format!("{add}ALTER TABLE t ALTER COLUMN c SET DEFAULT 'it'::public.e;\nCOMMIT;\n")),
        None
    );
}

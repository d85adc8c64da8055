//! Lists of `name=value`, as PostgreSQL keeps storage parameters and the like.

/// What to `SET` and what to `RESET` to get from one list to the other, values quoted.
pub(crate) fn change(old: Option<&[String]>, new: Option<&[String]>) -> (Vec<String>, Vec<String>) {
    let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
    let set = new.iter().filter(|option| !old.contains(option)).map(|option| sql(option)).collect();
    let name = |option: &String| option.split('=').next().unwrap_or_default().to_owned();
    let kept: Vec<String> = new.iter().map(name).collect();
    let reset = old.iter().map(name).filter(|name| !kept.contains(name)).collect();
    (set, reset)
}

/// All of a list, ready to stand in `WITH (…)`.
pub(crate) fn list(options: &[String]) -> String {
    options.iter().map(|option| sql(option)).collect::<Vec<_>>().join(", ")
}

fn sql(option: &str) -> String {
    match option.split_once('=') {
        Some((name, value)) => format!("{name}={}", crate::engine::postgres::quote::literal(value)),
        None => option.to_owned(),
    }
}

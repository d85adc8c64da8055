//! Who the server runs as: PostgreSQL refuses to run as root.

use std::fs;
use std::io;
use std::os::unix::fs::{MetadataExt, lchown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// An unprivileged user to run programs as; `None` inside means ourselves.
#[derive(Clone, Copy, Debug)]
pub(super) struct RunAs(Option<(u32, u32)>);

impl RunAs {
    /// Ourselves, or `postgres` or `nobody` when we are root, which is told by the owner of a directory just made.
    pub(super) fn for_owner_of(directory: &Path) -> Self {
        let is_root = fs::metadata(directory).is_ok_and(|metadata| metadata.uid() == 0);
        if !is_root {
            return Self(None);
        }
        let users = fs::read_to_string("/etc/passwd").unwrap_or_default();
        // 65534 is `nobody` wherever a system has no better idea.
        Self(Some(find(&users, "postgres").or_else(|| find(&users, "nobody")).unwrap_or((65_534, 65_534))))
    }

    /// Makes the command run as that user.
    pub(super) fn apply(self, command: &mut Command) -> &mut Command {
        if let Some((user, group)) = self.0 {
            command.uid(user).gid(group);
        }
        command
    }

    /// Gives one file or directory to that user.
    pub(super) fn own(self, path: &Path) -> io::Result<()> {
        match self.0 {
            Some((user, group)) => lchown(path, Some(user), Some(group)),
            None => Ok(()),
        }
    }
}

/// User and group id of a line of `/etc/passwd`.
fn find(users: &str, name: &str) -> Option<(u32, u32)> {
    users.lines().find_map(|line| {
        let mut fields = line.split(':');
        (fields.next() == Some(name)).then_some(())?;
        Some((fields.nth(1)?.parse().ok()?, fields.next()?.parse().ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_ids_from_the_user_list() {
        let users = "root:x:0:0:root:/root:/bin/sh\npostgres:x:101:104::/var/lib/postgresql:/bin/sh\n";
        assert_eq!(find(users, "postgres"), Some((101, 104)));
        assert_eq!(find(users, "nobody"), None);
    }
}

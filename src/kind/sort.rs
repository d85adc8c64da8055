//! What sort of thing the objects of a kind are.

use super::Kind;

impl Kind {
    /// Whether its objects are types that a column can have, row types included.
    pub(crate) fn is_type(self) -> bool {
        let row = matches!(self, Self::Table | Self::View | Self::MaterializedView);
        row || matches!(self, Self::Enum | Self::BaseType | Self::Domain | Self::Composite | Self::Range)
    }

    /// What `type` stands for when a person names an object.
    pub(crate) const FIRST_TYPE: &'static str = "enum";

    /// Those with fields that the reading role may not see.
    pub(crate) fn perhaps_unseen() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|kind| !kind.unseen().is_empty())
    }

    /// Whether its objects say whom another object belongs to.
    pub(crate) fn is_ownership(self) -> bool {
        self == Self::Owner
    }

    /// Whether its objects say who may do what.
    pub(crate) fn is_privilege(self) -> bool {
        matches!(self, Self::Grant | Self::DefaultPrivilege)
    }

    /// Whether its objects belong to the database itself: they are read only where that is asked for.
    pub(crate) fn is_of_database(self) -> bool {
        matches!(self, Self::Database | Self::DatabaseSetting)
    }

    /// Whether its objects belong to all databases of the server: they are read only where that is asked for.
    #[must_use]
    pub fn is_of_server(self) -> bool {
        matches!(self, Self::Role | Self::RoleMembership | Self::RoleSetting | Self::ParameterPrivilege)
    }

    /// Whether its objects stand among the data: they are read only where that is asked for.
    pub(crate) fn is_data(self) -> bool {
        self == Self::LargeObject
    }

    /// Whether its objects are neither schemas nor in one or beside one: they are read only where that is asked for.
    pub(crate) fn is_beyond_schemas(self) -> bool {
        self.is_of_database() || self.is_of_server() || self.is_data()
    }

    /// Whether its objects are extensions.
    pub(crate) fn is_extension(self) -> bool {
        self == Self::Extension
    }

    /// How many names make a path.
    pub(crate) fn depth(self) -> usize {
        match self {
            Self::Schema | Self::Role | Self::Extension | Self::EventTrigger | Self::Cast => 1,
            Self::Publication | Self::Subscription => 1,
            Self::AccessMethod | Self::Language | Self::Transform => 1,
            Self::ForeignDataWrapper | Self::Server | Self::Database | Self::LargeObject => 1,
            Self::Column | Self::Default | Self::Constraint | Self::DomainConstraint => 3,
            Self::Trigger | Self::Rule | Self::Policy | Self::RoleMembership => 3,
            _ => 2,
        }
    }

    /// Its place in the order in which independent objects are created.
    pub(crate) fn rank(self) -> u16 {
        self as u16
    }
}

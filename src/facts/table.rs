//! What the table of facts makes: the fields of `Facts`, the ids of `Fact`, and reading each by its name.

/// Declares the facts, one line each: id, field, key outside Rust, type, the rules that read it.
macro_rules! facts {
    (required: $($(#[doc = $rdoc:literal])+ $rvariant:ident $rfield:ident $rkey:literal: $rty:ty => [$($rrule:ident)*];)+
     optional: $($(#[doc = $doc:literal])+ $variant:ident $field:ident $key:literal: $ty:ty => [$($rule:ident)*];)+) => {
        /// What is known of a case. Only `as_of` and `incapacity_start` must be given. What serde writes of it is input again:
        /// [`read`](super::read) makes the same facts of it.
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        #[serde(rename_all = "camelCase")]
        pub struct Facts {
            $($(#[doc = $rdoc])+ pub $rfield: $rty,)+
            $($(#[doc = $doc])+ #[cfg_attr(target_arch = "wasm32", tsify(optional))] pub $field: Option<$ty>,)+
        }

        names! {
            /// The name of a fact, in the order of the table below. Its text is the key it has outside Rust.
            pub enum Fact {
                $($(#[doc = $rdoc])+ $rvariant = $rkey,)+
                $($(#[doc = $doc])+ $variant = $key,)+
            }
        }

        impl Fact {
            /// The facts that must be given.
            pub(super) const REQUIRED: &'static [Fact] = &[$(Fact::$rvariant),+];

            /// Its name in `snake_case`, as the field of [`Facts`].
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Fact::$rvariant => stringify!($rfield),)+
                    $(Fact::$variant => stringify!($field),)+
                }
            }

            /// The rules that read the fact.
            #[must_use]
            pub const fn read_by(self) -> &'static [RuleId] {
                match self {
                    $(Fact::$rvariant => &[$($rrule),*],)+
                    $(Fact::$variant => &[$($rule),*],)+
                }
            }
        }

        impl Facts {
            /// A case of which only the two days that must be given are known.
            #[must_use]
            pub fn new(as_of: Day, incapacity_start: Day) -> Facts {
                Facts { as_of, incapacity_start, $($field: None,)+ }
            }

            /// The event of that name; none where it is not given, or no event.
            #[must_use]
            pub fn event(&self, fact: Fact) -> Option<Event> {
                match fact {
                    $(Fact::$rvariant => None,)+
                    $(Fact::$variant => event_in(self.$field.as_ref()),)+
                }
            }

            /// Takes each fact by its name. A required day that is not given or cannot be read is among the giver's errors.
            pub(super) fn read_each<G>(giver: &mut G) -> Facts
            where
                $(G: Give<$rty>,)+
                $(G: Give<$ty>,)+
            {
                Facts {
                    $($rfield: giver.give(Fact::$rvariant).unwrap_or(Day::FIRST),)+
                    $($field: giver.give(Fact::$variant),)+
                }
            }

            /// The list of appointments that the fact is: of the contact, the occupational doctor or the employment service.
            #[must_use]
            pub fn appointments(&self, fact: Fact) -> &[ContactAppointment] {
                let list = match fact {
                    Fact::ContactAppointments => &self.contact_appointments,
                    Fact::OccupationalAppointments => &self.occupational_appointments,
                    Fact::EmploymentAppointments => &self.employment_appointments,
                    _ => &None,
                };
                list.as_deref().unwrap_or_default()
            }

            /// Whether the fact is given.
            #[must_use]
            pub fn has(&self, fact: Fact) -> bool {
                match fact {
                    $(Fact::$rvariant => true,)+
                    $(Fact::$variant => self.$field.is_some(),)+
                }
            }
        }
    };
}

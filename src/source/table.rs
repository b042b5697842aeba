//! What the table of rules makes: the ids, and of each what it makes and its editions.

/// Declares the rules, one row each: the words it rests on, id, text, what it makes, its editions.
macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $rule:ident $text:literal [$($makes:ident)*]:
        $($edition:ident $fate:ident ($from:ident $(=> $until:ident)?) [$($source:expr),+]),+;)+) => {
        names! {
            /// A rule (règle): what one sentence of the law decides. The id is stable.
            pub enum RuleId {
                $($(#[doc = $doc])+ $rule = $text,)+
            }
        }

        impl RuleId {
            /// What it makes beside decisions and sentences.
            #[must_use]
            pub const fn makes(self) -> &'static [Makes] {
                match self {
                    $(RuleId::$rule => const { &[$(Makes::$makes),*] },)+
                }
            }

            /// The rule as each edition has it, in the order of time.
            #[must_use]
            pub const fn editions(self) -> &'static [RuleEdition] {
                match self {
                    $(RuleId::$rule => const {
                        &[$(RuleEdition {
                            edition: EditionId::$edition,
                            fate: fate!($fate),
                            from: $from,
                            until: until!($($until)?),
                            #[cfg(not(target_arch = "wasm32"))]
                            sources: &[$($source),+],
                        }),+]
                    },)+
                }
            }

            /// The words that it rests on, in French, between « and »; else what it decides, where the text is not here.
            #[cfg(not(target_arch = "wasm32"))]
            #[must_use]
            pub const fn rests_on(self) -> &'static str {
                match self {
                    $(RuleId::$rule => concat!($($doc),+),)+
                }
            }
        }
    };
}

macro_rules! fate {
    (computed) => {
        Fate::Computed
    };
    (said) => {
        Fate::Said
    };
}

macro_rules! until {
    () => {
        None
    };
    ($seam:ident) => {
        Some($seam)
    };
}

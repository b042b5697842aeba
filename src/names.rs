//! Closed lists of names: an enum, the text of each, and how it goes out.

/// Declares an enum whose variants have a text outside Rust.
///
/// It goes out as that text, looked up in a table: what serde derives is a branch a variant, which for the rules, facts
/// and conclusions together weighs several kilobytes in the module.
macro_rules! names {
    ($(#[$about:meta])+ pub enum $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        pub enum $name { $($(#[$doc])* #[cfg_attr(target_arch = "wasm32", serde(rename = $text))] $variant,)+ }

        impl $name {
            /// All of them, in their order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The text outside Rust.
            #[must_use]
            pub const fn text(self) -> &'static str {
                match self { $($name::$variant => $text),+ }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_unit_variant(stringify!($name), 0, self.text())
            }
        }
    };
}

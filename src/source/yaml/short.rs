//! Values that are written short (a list, a text) or in full (a mapping), with errors that name the wrong key.

macro_rules! short_or_full {
    (@visit list, $name:ident, $short:ident) => {
        fn visit_seq<A: serde::de::SeqAccess<'de>>(self, access: A) -> Result<Self::Value, A::Error> {
            Deserialize::deserialize(serde::de::value::SeqAccessDeserializer::new(access)).map($name::$short)
        }
    };
    (@visit text, $name:ident, $short:ident) => {
        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
            Ok($name::$short(text.to_owned()))
        }
    };
    ($name:ident $(<$parameter:ident>)?, $short:ident from $form:ident, $full:ident, $expected:literal) => {
        impl<'de $(, $parameter: Deserialize<'de>)?> Deserialize<'de> for $name $(<$parameter>)? {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visitor<Value>(std::marker::PhantomData<Value>);

                impl<'de $(, $parameter: Deserialize<'de>)?> serde::de::Visitor<'de>
                    for Visitor<$name $(<$parameter>)?>
                {
                    type Value = $name $(<$parameter>)?;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($expected)
                    }

                    short_or_full!(@visit $form, $name, $short);

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, access: A) -> Result<Self::Value, A::Error> {
                        let access = serde::de::value::MapAccessDeserializer::new(access);
                        Deserialize::deserialize(access).map($name::$full)
                    }
                }

                deserializer.deserialize_any(Visitor(std::marker::PhantomData))
            }
        }
    };
}

pub(super) use short_or_full;

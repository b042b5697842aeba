//! `trat`: where a person on sick leave in Belgium stands in the *Trajet Retour Au Travail*.

pub mod assessment;
pub mod calendar;
pub mod facts;
pub mod source;

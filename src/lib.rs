//! `trat`: where a person on sick leave in Belgium stands in the *Trajet Retour Au Travail*.

pub mod calendar;

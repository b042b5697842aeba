//! The ids of rules and readings.

names! {
    /// A rule: what one sentence of the law decides. The id is stable.
    #[allow(missing_docs, reason = "each id is described by its entry in the catalogue")]
    pub enum RuleId {
    S1 = "S1", S2 = "S2", S3 = "S3", S4 = "S4", S5 = "S5", S6 = "S6", S7 = "S7", S8 = "S8", S9 = "S9", S10 = "S10",
    A1_1 = "A1.1", A1_2 = "A1.2",
    A2_1 = "A2.1", A2_2 = "A2.2", A2_3 = "A2.3", A2_4 = "A2.4", A2_5 = "A2.5", A2_6 = "A2.6",
    A2M01 = "A2.M01", A2M02 = "A2.M02", A2M03 = "A2.M03", A2M04 = "A2.M04", A2M05 = "A2.M05", A2M06 = "A2.M06",
    A2M07 = "A2.M07", A2M08 = "A2.M08", A2M09 = "A2.M09", A2M10 = "A2.M10", A2M11 = "A2.M11", A2M12 = "A2.M12",
    A2M13 = "A2.M13", A2M14 = "A2.M14",
    A3_1 = "A3.1", A3_2 = "A3.2", A3_3 = "A3.3",
    A4_1 = "A4.1", A4_2 = "A4.2", A4_3 = "A4.3",
    A5_0 = "A5.0", A5_1 = "A5.1", A5_2 = "A5.2", A5_3 = "A5.3", A5_4 = "A5.4", A5_5 = "A5.5", A5_6 = "A5.6", A5_7 = "A5.7",
    A6_1 = "A6.1", A6_2 = "A6.2", A6_3 = "A6.3", A6_4 = "A6.4",
    A7_1 = "A7.1", A7_2 = "A7.2", A7_3 = "A7.3", A7_4 = "A7.4", A7_5 = "A7.5", A7_6 = "A7.6",
    M4 = "M4", M7 = "M7", M11 = "M11", MI = "MI", Mx = "M.x", Me = "M.e", Mr = "M.r",
    B1_1 = "B1.1", B1_2 = "B1.2", B2_1 = "B2.1", B2_2 = "B2.2", B3_1 = "B3.1", B3_2 = "B3.2",
    B4_1 = "B4.1", B4_2 = "B4.2", B5_1 = "B5.1", B6_1 = "B6.1", B6_2 = "B6.2",
    F1A = "F1.A", F1B = "F1.B", F1C = "F1.C", F1D = "F1.D", F1_5 = "F1.5", F1_6 = "F1.6", F1_7 = "F1.7", F1_8 = "F1.8",
    F2_1 = "F2.1", F2_2 = "F2.2", F2_3 = "F2.3", F2_4 = "F2.4", F2_5 = "F2.5", F2_6 = "F2.6", F2_7 = "F2.7",
    F3_1 = "F3.1", F4_1 = "F4.1",
    C1 = "C1", C2 = "C2", C3 = "C3", C4 = "C4", C5 = "C5",
    P1 = "P1", P2 = "P2", P3 = "P3", P4 = "P4", P5 = "P5", P6 = "P6", P7 = "P7", P8 = "P8", P9 = "P9",
    L1 = "L1", L2 = "L2", L3 = "L3", L4 = "L4", L5 = "L5", L6 = "L6", L7 = "L7", L8 = "L8", L9 = "L9", L10 = "L10",
    L11 = "L11", L12 = "L12", L13 = "L13", L14 = "L14", L15 = "L15", L16 = "L16", L17 = "L17",
    N1 = "N1", N2 = "N2", N3 = "N3", N4 = "N4", N5 = "N5",
    K1 = "K1", K2 = "K2", K3 = "K3", K4 = "K4", K5 = "K5", K6 = "K6",
    }
}

names! {
    /// A reading: what was taken where a text is silent or can be read two ways. Every answer that uses it says so.
    #[allow(missing_docs, reason = "each id is described by its entry in the catalogue")]
    pub enum ReadingId {
    R1 = "R1", R2 = "R2", R3 = "R3", R4 = "R4", R5 = "R5", R6 = "R6", R7 = "R7", R8 = "R8", R9 = "R9", R10 = "R10",
    R11 = "R11", R12 = "R12", R13 = "R13", R14 = "R14", R15 = "R15", R16 = "R16", R17 = "R17", R18 = "R18", R19 = "R19", R20 = "R20",
    R21 = "R21", R22 = "R22", R23 = "R23", R24 = "R24", R25 = "R25", R26 = "R26", R27 = "R27", R28 = "R28", R29 = "R29",
    R30 = "R30", R31 = "R31", R32 = "R32", R33 = "R33",
    }
}

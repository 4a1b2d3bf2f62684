//! The rules of the check-up, each with an id that never changes: files name it.

/// One rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// The title has no word of the first person.
    TitleInCustomerWords,
    /// The journey has no goal.
    NoCustomerGoal,
    /// The journey names no persona.
    NoPersona,
    /// No stage comes before the purchase.
    StartsAtPurchase,
    /// No stage comes after the purchase.
    EndsAtPurchase,
    /// More than 15 steps.
    TooManySteps,
    /// A step without a card in a touchpoints lane.
    StepWithoutTouchpoint,
    /// A step without a score.
    StepWithoutEmotion,
    /// A current curve of at least 3 scores whose gap is below 1.
    FlatCurve,
    /// An ideal curve that is always above 0, or whose gap is below 1.
    IdealAllSmiles,
    /// An ideal curve that does not end on its highest score, or not above 0.
    WeakEnd,
    /// In an ideal journey a moment of truth in a step with a score below 0.
    MomentOfTruthNegative,
    /// A card flagged as a pain in no gap.
    PainWithoutGap,
    /// A gap in no improvement that is not dropped.
    GapWithoutImprovement,
    /// An open improvement without an owner.
    ImprovementWithoutOwner,
    /// An open improvement without a deadline.
    ImprovementWithoutDeadline,
    /// An open improvement whose deadline has passed.
    Overdue,
    /// At least 5 cards, and none known from customers.
    OnlyOpinion,
    /// A card that breaks the brand promise, in no gap.
    PromiseBroken,
    /// More than 2 departments in one step.
    ManyDepartments,
    /// The last value of a measure on the wrong side of its target.
    MeasureOffTarget,
    /// An ideal journey drawn by staff alone, with no card made with customers or known better.
    Unvalidated,
}

impl Rule {
    /// All rules, in the order in which their findings are shown.
    pub const ALL: [Self; 22] = [
        Self::TitleInCustomerWords,
        Self::NoCustomerGoal,
        Self::NoPersona,
        Self::StartsAtPurchase,
        Self::EndsAtPurchase,
        Self::TooManySteps,
        Self::StepWithoutTouchpoint,
        Self::StepWithoutEmotion,
        Self::FlatCurve,
        Self::IdealAllSmiles,
        Self::WeakEnd,
        Self::MomentOfTruthNegative,
        Self::PainWithoutGap,
        Self::GapWithoutImprovement,
        Self::ImprovementWithoutOwner,
        Self::ImprovementWithoutDeadline,
        Self::Overdue,
        Self::OnlyOpinion,
        Self::PromiseBroken,
        Self::ManyDepartments,
        Self::MeasureOffTarget,
        Self::Unvalidated,
    ];

    /// Its name in files and reports.
    pub fn id(self) -> &'static str {
        match self {
            Self::TitleInCustomerWords => "title-in-customer-words",
            Self::NoCustomerGoal => "no-customer-goal",
            Self::NoPersona => "no-persona",
            Self::StartsAtPurchase => "starts-at-purchase",
            Self::EndsAtPurchase => "ends-at-purchase",
            Self::TooManySteps => "too-many-steps",
            Self::StepWithoutTouchpoint => "step-without-touchpoint",
            Self::StepWithoutEmotion => "step-without-emotion",
            Self::FlatCurve => "flat-curve",
            Self::IdealAllSmiles => "ideal-all-smiles",
            Self::WeakEnd => "weak-end",
            Self::MomentOfTruthNegative => "moment-of-truth-negative",
            Self::PainWithoutGap => "pain-without-gap",
            Self::GapWithoutImprovement => "gap-without-improvement",
            Self::ImprovementWithoutOwner => "improvement-without-owner",
            Self::ImprovementWithoutDeadline => "improvement-without-deadline",
            Self::Overdue => "overdue",
            Self::OnlyOpinion => "only-opinion",
            Self::PromiseBroken => "promise-broken",
            Self::ManyDepartments => "many-departments",
            Self::MeasureOffTarget => "measure-off-target",
            Self::Unvalidated => "unvalidated",
        }
    }
}

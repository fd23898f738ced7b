"""What a criteria pack declares: levels, scale, kinds, measures, criteria, requirements, applications."""

from tcready.core.framework.checks import (
    Check,
    Comparison,
    Covers,
    EvidenceCheck,
    JudgementCheck,
    MeasureCheck,
)
from tcready.core.framework.pack import ApplicationType, Framework, Part
from tcready.core.framework.requirement import (
    Confirmed,
    Criterion,
    NotApplicable,
    Requirement,
    RequirementChanges,
)
from tcready.core.framework.upgrade import Edition, Upgrade
from tcready.core.framework.vocabulary import (
    CASE_DOCUMENT,
    ConditionalThresholds,
    CountsAs,
    EvidenceKind,
    Handling,
    Level,
    Measure,
    ReadyThresholds,
    ScaleStep,
    VerdictRules,
)

__all__ = [
    "CASE_DOCUMENT",
    "ApplicationType",
    "Check",
    "Comparison",
    "ConditionalThresholds",
    "Confirmed",
    "CountsAs",
    "Covers",
    "Criterion",
    "Edition",
    "EvidenceCheck",
    "EvidenceKind",
    "Framework",
    "Handling",
    "JudgementCheck",
    "Level",
    "Measure",
    "MeasureCheck",
    "NotApplicable",
    "Part",
    "ReadyThresholds",
    "Requirement",
    "RequirementChanges",
    "ScaleStep",
    "Upgrade",
    "VerdictRules",
]

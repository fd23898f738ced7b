"""The window of each question that an act can ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.screen import ModalScreen

from tcready.tui.asked import attaching, filing, judging, question, writing

if TYPE_CHECKING:
    from tcready.tui.state import ReviewState


def window_of(asked: question.Asked[Any], state: ReviewState) -> ModalScreen[Any]:
    """The window, not yet shown. Each is imported when it is first asked for."""
    match asked:
        case question.AskSure():
            from tcready.tui.modals.ask import Ask

            return Ask(asked.heading, asked.keys)
        case question.AskLevel():
            from tcready.tui.modals.pick_level import PickLevel

            return PickLevel(asked.heading, asked.choices)
        case question.AskWhich():
            from tcready.tui.modals.pick import Pick

            return Pick(asked.heading, asked.choices)
        case question.AskLine():
            from tcready.tui.modals.line import LineForm

            return LineForm(asked.heading, asked.do, asked.label, asked.about)
        case judging.ShowWhatIf():
            from tcready.tui.modals.what_if import WhatIfWindow

            return WhatIfWindow(state, asked.work_out)
    return _form_of(asked)


def _form_of(asked: question.Asked[Any]) -> ModalScreen[Any]:
    match asked:
        case attaching.AskNewVersion():
            from tcready.tui.modals.revise import ReviseForm

            return ReviseForm(asked.heading, asked.do, asked.about, asked.offered)
        case attaching.AskAttachment():
            from tcready.tui.modals.attach import AttachForm

            return AttachForm(asked.heading, asked.do, asked.about, asked.offered)
        case attaching.AskSent():
            from tcready.tui.modals.send import SendForm

            return SendForm(asked)
        case filing.AskFiling():
            from tcready.tui.modals.filing import FilingForm

            return FilingForm(asked.heading, asked.do, asked.offered)
        case filing.AskLinks():
            from tcready.tui.modals.links import LinksForm

            return LinksForm(asked.heading, asked.do, asked.offered)
        case filing.AskSharedLinks():
            from tcready.tui.modals.shared_links import SharedLinksForm

            return SharedLinksForm(asked)
        case judging.AskOpinion():
            from tcready.tui.modals.judge import JudgeForm

            return JudgeForm(asked.heading, asked.do, asked.about, asked.steps, asked.before)
        case judging.AskWaiver():
            from tcready.tui.modals.waive import WaiveForm

            return WaiveForm(asked.heading, asked.do, asked.about, asked.needs_approver)
    return _writing_of(asked)


def _writing_of(asked: question.Asked[Any]) -> ModalScreen[Any]:
    match asked:
        case writing.AskTexts():
            from tcready.tui.modals.narrative import NarrativeForm

            return NarrativeForm(asked.heading, asked.do, asked.about, asked.before)
        case writing.AskPromise():
            from tcready.tui.modals.plan import PlanForm

            return PlanForm(asked.heading, asked.do, asked.about)
        case writing.AskExport():
            from tcready.tui.modals.export import ExportForm

            return ExportForm(asked.heading, asked.about, asked.forms)
        case writing.AskRow():
            from tcready.tui.modals.row import RowForm

            return RowForm(asked)
    raise NotImplementedError(type(asked).__name__)

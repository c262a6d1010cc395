"""Personal: who works here, with which PIN and role, and after how long the program locks itself."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from shb_desktop.domain.staff import ROLE_WORDS, Actor, Person, Role
from shb_desktop.errors import ShopError
from shb_desktop.services import staff
from shb_desktop.services.staff import LONGEST_NAME, Founded
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.dialogs.log_in import pin_field
from shb_desktop.ui.dialogs.question import Question
from shb_desktop.ui.dialogs.recovery import show_recovery
from shb_desktop.ui.language import said, whole
from shb_desktop.ui.theme import SPACE_12, SPACE_16
from shb_desktop.ui.widgets.lining import Flush
from shb_desktop.ui.widgets.parts import Button, Elided, Pill, beside, clear, rule, words
from shb_desktop.ui.widgets.settings.section import Fields, Section, below_fields

_LOCKS = (1, 2, 5, 10, 30, 0)
_COLUMN = 280


class StaffSection(Section):
    """Two faces: how to begin with PINs, and the people."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._people: tuple[Person, ...] = ()
        self._founding()
        self._listing()
        self._adding()
        self._locking()
        for part in (self._first, self._list, self._add, self._lock):
            part.hide()  # until it is known which face is the right one
        self.end()
        desk.bridge.changed.connect(self._changed)

    def opened(self) -> None:
        book = self.desk.book
        self.desk.tasks.look(lambda: (staff.people(book), staff.lock_minutes(book)), self._show)

    def _changed(self, areas: frozenset[str]) -> None:
        if "staff" in areas:
            self.opened()

    def found(self) -> None:
        """Begin to work with PINs."""
        if self.first_pin.text() != self.first_again.text():
            self._say(self.first_problem, self.tr("Die beiden PINs sind verschieden."))
            return
        work = partial(staff.found, self.desk.book, self.first_name.text(), self.first_pin.text())
        self.desk.tasks.book(work, self._founded, partial(self._refused, self.first_problem))

    def add(self) -> None:
        """Somebody new."""
        role = Role(self.role.currentData())  # through Qt it comes back as its bare word
        work = partial(staff.add, self.desk.book, self.name.text(), role, self.pin.text())

        def done(person: Person) -> None:
            for field in (self.name, self.pin):
                field.clear()
            self.problem.hide()
            self.desk.window.say(self.tr("{0} kann sich jetzt anmelden").format(person.name))
            self.desk.touched("staff")

        self.desk.tasks.book(work, done, partial(self._refused, self.problem))

    def _founding(self) -> None:
        self.first_name, self.first_pin = QLineEdit(), pin_field(self.tr("PIN, 4 bis 8 Ziffern"))
        self.first_again = pin_field(self.tr("PIN noch einmal"))
        self.first_name.setMaxLength(LONGEST_NAME)
        self.first_problem = words("", "danger-word", wrap=True)
        self.found_button = Button(self.tr("Mit PINs arbeiten"), "primary", "lock")
        self.found_button.clicked.connect(lambda _=False: self.found())
        self.first_again.returnPressed.connect(self.found)
        card = self.card(
            self.tr("Ohne Anmeldung"),
            self.tr(
                "Zurzeit darf jeder an diesem Computer alles. Sobald es Personal gibt, dürfen nur Inhaber Preise, "
                "Angebote, Einstellungen und Personal ändern, importieren, Sicherungen einspielen und Inventuren "
                "buchen. Jede Buchung trägt dann einen Namen. Legen Sie zuerst sich selbst an."
            ),
        )
        fields = Fields()
        for label, field in (
            (self.tr("Ihr Name"), self.first_name),
            (self.tr("PIN, 4 bis 8 Ziffern"), self.first_pin),
            (self.tr("PIN noch einmal"), self.first_again),
        ):
            field.setMaximumWidth(_COLUMN)
            fields.add(label, field)
        card.addLayout(fields)
        card.addWidget(self.first_problem)
        card.addLayout(below_fields(self.found_button))
        self._first = self.last_card()
        self.first_problem.hide()

    def _listing(self) -> None:
        card = self.card(self.tr("Personal"))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        card.addLayout(self.rows)
        code = Button(self.tr("Neuer Wiederherstellungscode"), "quiet", "refresh")
        code.clicked.connect(
            lambda _=False: self._do(
                partial(staff.new_recovery, self.desk.book), lambda made: show_recovery(self.desk.window, made)
            )
        )
        card.addLayout(Flush(code, right=True))
        self._list = self.last_card()

    def _adding(self) -> None:
        self.name, self.role, self.pin = QLineEdit(), QComboBox(), pin_field(self.tr("PIN, 4 bis 8 Ziffern"))
        self.name.setMaxLength(LONGEST_NAME)
        for role in (Role.CLERK, Role.OWNER):
            self.role.addItem(said(ROLE_WORDS[role]), role)
        self.problem = words("", "danger-word", wrap=True)
        self.add_button = Button(self.tr("Hinzufügen"), "primary", "plus")
        self.add_button.clicked.connect(lambda _=False: self.add())
        self.pin.returnPressed.connect(self.add)
        card = self.card(self.tr("Jemanden hinzufügen"))
        fields = Fields()
        for label, field in (
            (self.tr("Name"), self.name),
            (self.tr("Rolle"), self.role),
            (self.tr("PIN, 4 bis 8 Ziffern"), self.pin),
        ):
            field.setMaximumWidth(_COLUMN)
            fields.add(label, field)
        card.addLayout(fields)
        card.addWidget(self.problem)
        card.addLayout(below_fields(self.add_button))
        self._add = self.last_card()
        self.problem.hide()

    def _locking(self) -> None:
        self.lock = QComboBox()
        for minutes in _LOCKS:
            sentence = self.tr("nach {0} min ohne Berührung").format(minutes) if minutes else self.tr("nie von selbst")
            self.lock.addItem(sentence, minutes)
        self.lock.setMaximumWidth(_COLUMN)
        self.lock.activated.connect(
            lambda _: self._do(partial(staff.set_lock_minutes, self.desk.book, self.lock.currentData()))
        )
        card = self.card(
            self.tr("Sperre"),
            self.tr(
                "Nach der Sperre ist niemand angemeldet. Die Theke bucht weiter, damit kein Scan verloren geht. "
                "Was nur Inhaber dürfen, bleibt gesperrt."
            ),
        )
        fields = Fields()
        fields.add(self.tr("Sperrt sich"), self.lock)
        card.addLayout(fields)
        self._lock = self.last_card()

    def _show(self, found: tuple[tuple[Person, ...], int]) -> None:
        self._people, minutes = found
        self._first.setVisible(not self._people)
        for part in (self._list, self._add, self._lock):
            part.setVisible(bool(self._people))
        self.settle()
        self.lock.setCurrentIndex(max(0, self.lock.findData(minutes)))
        clear(self.rows)
        for number, person in enumerate(self._people):
            if number:
                self.rows.addWidget(rule())
            self.rows.addWidget(self._row(person))

    def _row(self, person: Person) -> QWidget:
        made = QWidget()
        pin = Button(self.tr("Neue PIN"), "quiet")
        pin.setAccessibleName(self.tr("Neue PIN für {0}").format(person.name))
        pin.clicked.connect(lambda _=False: self._ask_pin(person))
        other = Role.CLERK if person.role is Role.OWNER else Role.OWNER
        role = Button(self.tr("Rolle ändern"), "quiet")
        role.setAccessibleName(self.tr("{0} als {1} führen").format(person.name, said(ROLE_WORDS[other])))
        role.setToolTip(role.accessibleName())
        role.clicked.connect(lambda _=False: self._do(partial(staff.set_role, self.desk.book, person.id, other)))
        leave = Button("", "icon", "trash")
        leave.setAccessibleName(self.tr("{0} herausnehmen").format(person.name))
        leave.setFixedWidth(44)
        leave.clicked.connect(lambda _=False: self._ask_leave(person))
        tone, icon = ("accent", "lock") if person.role is Role.OWNER else ("muted", "person")
        # As wide as the widest in its column: what is alike in all rows stands below each other.
        pills = QWidget()
        pills.setLayout(beside(Pill(said(ROLE_WORDS[person.role]), icon, tone), -1))
        pills.setFixedWidth(max(Pill(said(word)).sizeHint().width() for word in ROLE_WORDS.values()))
        row = beside(Elided(person.name, "strong"), pills, pin, role, leave)
        row.setStretch(0, 1)
        row.setContentsMargins(0, 6, 0, 6)
        made.setLayout(row)
        return made

    def _ask_pin(self, person: Person) -> None:
        sheet = NewPin()
        window, book = self.desk.window, self.desk.book

        def keep(pin: str) -> None:
            def done(_: object) -> None:
                window.sheet.leave()
                window.say(self.tr("{0} hat eine neue PIN").format(person.name))

            self.desk.tasks.book(partial(staff.set_pin, book, person.id, pin), done, sheet.show_problem)

        sheet.chosen.clicked.connect(lambda _=False: keep(sheet.pin.text()))
        sheet.pin.returnPressed.connect(lambda: keep(sheet.pin.text()))
        window.open_sheet(self.tr("Neue PIN für {0}").format(person.name), sheet, 480)

    def _ask_leave(self, person: Person) -> None:
        last = len(self._people) == 1
        question = Question(
            self.tr("{0} kann sich dann nicht mehr anmelden. Was gebucht ist, behält den Namen.").format(person.name),
            self.tr("Danach arbeitet das Programm wieder ohne Anmeldung, und jeder darf alles.") if last else "",
            yes=self.tr("Herausnehmen"),
            kind="danger",
        )
        window = self.desk.window
        question.left.connect(window.sheet.leave)
        question.yes.connect(window.sheet.leave)
        question.yes.connect(lambda: self._do(partial(staff.leave, self.desk.book, person.id)))
        window.open_sheet(self.tr("{0} herausnehmen?").format(person.name), question, 520)

    def _founded(self, made: Founded) -> None:
        for field in (self.first_name, self.first_pin, self.first_again):
            field.clear()
        self.first_problem.hide()
        self.desk.shift.begin(Actor(made.person.id, made.person.role, made.person.name))
        self.desk.touched("staff")
        show_recovery(self.desk.window, made.recovery)

    def _do(self, work: Callable[[], object], then: Callable[[str], None] | None = None) -> None:
        def done(result: object) -> None:
            self.desk.touched("staff")
            if then is not None and isinstance(result, str):
                then(result)

        self.desk.tasks.book(work, done, self.desk.window.fail)

    def _refused(self, label: QWidget, problem: ShopError) -> None:
        self._say(label, whole(problem))

    def _say(self, label: QWidget, text: str) -> None:
        label.setProperty("text", text)
        label.show()
        self.desk.window.announce(text)


class NewPin(QWidget):
    """A field and a button."""

    def __init__(self) -> None:
        super().__init__()
        self.pin = pin_field(self.tr("Neue PIN, 4 bis 8 Ziffern"))
        self.pin.setPlaceholderText(self.tr("4 bis 8 Ziffern"))
        self._problem = words("", "danger-word", wrap=True)
        self._problem.hide()
        self.chosen = Button(self.tr("Setzen"), "primary", "check", tall=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, SPACE_16, 24, 24)
        layout.setSpacing(SPACE_12)
        layout.addWidget(self.pin)
        layout.addWidget(self._problem)
        layout.addLayout(beside(-1, self.chosen))
        self.setFocusProxy(self.pin)

    def show_problem(self, problem: ShopError) -> None:
        """It was not set."""
        self._problem.setText(whole(problem))
        self._problem.show()

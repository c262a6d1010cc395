<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name>SHB Desktop</name>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte entscheiden Sie, welche Angabe gelten soll.</source>
        <translation>Please decide which value shall hold.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte fragen Sie im Geschäft.</source>
        <translation>Please ask in the shop.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte gleichen Sie ab und sehen Sie noch einmal nach.</source>
        <translation>Please sync and look again.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte laden Sie die Seite neu.</source>
        <translation>Please reload the page.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte prüfen Sie die Adresse.</source>
        <translation>Please check the address.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte prüfen Sie die Anleitung der Schnittstelle.</source>
        <translation>Please check the guide to the interface.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte prüfen Sie die genannten Felder.</source>
        <translation>Please check the fields named.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte reservieren Sie noch einmal.</source>
        <translation>Please reserve again.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte scannen Sie den Code noch einmal.</source>
        <translation>Please scan the code again.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte sehen Sie nach, wie die Reservierung jetzt steht.</source>
        <translation>Please look how the reservation stands now.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte senden Sie JSON.</source>
        <translation>Please send JSON.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte senden Sie weniger auf einmal.</source>
        <translation>Please send less at once.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte versuchen Sie es gleich noch einmal.</source>
        <translation>Please try again in a moment.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte veröffentlichen Sie es neu.</source>
        <translation>Please publish it again.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte warten Sie einen Augenblick.</source>
        <translation>Please wait a moment.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte wählen Sie eine kleinere Menge oder fragen Sie im Geschäft.</source>
        <translation>Please choose fewer, or ask in the shop.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte zählen Sie nach und lehnen Sie nötigenfalls eine Reservierung ab.</source>
        <translation>Please count again, and decline a reservation if need be.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das Angebot wurde inzwischen an einem anderen PC geändert.</source>
        <translation>The offer was changed on another PC in the meantime.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das Geschäft lässt sich Reservierungen per E-Mail bestätigen.</source>
        <translation>The shop has reservations confirmed by e-mail.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das Programm holt den Stand und versucht es neu.</source>
        <translation>The program fetches the latest and tries again.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das geht in diesem Stand der Reservierung nicht mehr.</source>
        <translation>The reservation no longer allows this.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das gibt es hier nicht.</source>
        <translation>There is no such thing here.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das ist zu groß.</source>
        <translation>This is too large.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das waren zu viele Anfragen.</source>
        <translation>Those were too many requests.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Der Abholcode passt nicht zu dieser Reservierung.</source>
        <translation>The pickup code does not belong to this reservation.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Die Freigabe wurde nicht erhöht, weil dieser PC nicht auf dem neuesten Stand ist.</source>
        <translation>No more was made available because this PC is not up to date.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Die Stadt oder Ihr Geschäft hat diesen PC abgemeldet. Ihr Bestand bleibt hier; buchen Sie ruhig weiter. Mit einem neuen Kopplungscode der Stadt sendet dieser PC wieder.</source>
        <translation>The city or your shop has signed this PC off. Your stock stays here; carry on booking. With a new pairing code from the city this PC will send again.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Diese Angaben passen nicht.</source>
        <translation>These details do not fit.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Diese Meldung versteht PRIMA nicht.</source>
        <translation>PRIMA does not understand this message.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Diese Reservierung kennt PRIMA nicht.</source>
        <translation>PRIMA does not know this reservation.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Dieser Bestätigungslink gilt nicht mehr.</source>
        <translation>This confirmation link is no longer valid.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Dieser Kopplungscode gilt nicht.</source>
        <translation>This pairing code is not valid.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Dieser PC meldet sich doppelt.</source>
        <translation>This PC reports in twice.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Dieser Zugang ist unbekannt.</source>
        <translation>This access is not known.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Dieses Angebot ist gerade nicht zu reservieren.</source>
        <translation>This offer cannot be reserved right now.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Dieses Angebot kennt PRIMA nicht.</source>
        <translation>PRIMA does not know this offer.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Dieses Format wird nicht angenommen.</source>
        <translation>This format is not accepted.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Ein anderer PC hat ihn veröffentlicht; sein Angebot gilt auch hier.</source>
        <translation>Another PC has published it; its offer holds here as well.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Er ist vertippt, abgelaufen oder schon benutzt. Bitte lassen Sie sich einen neuen geben.</source>
        <translation>It is mistyped, expired or already used. Please ask for a new one.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Es ist mehr reserviert, als das Geschäft noch hat.</source>
        <translation>More is reserved than the shop still has.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Es liegt nicht an Ihnen. Bitte versuchen Sie es später noch einmal.</source>
        <translation>It is not your fault. Please try again later.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Für diese Reservierung wird eine E-Mail-Adresse gebraucht.</source>
        <translation>This reservation needs an e-mail address.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Ihr Bestand bleibt hier. Bitte koppeln Sie diesen PC neu.</source>
        <translation>Your stock stays here. Please pair this PC again.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Ihr Geschäft bietet diesen Artikel schon an.</source>
        <translation>Your shop already offers this article.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>PRIMA hat einen Fehler gemacht.</source>
        <translation>PRIMA made a mistake.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>PRIMA ist gerade nicht bereit.</source>
        <translation>PRIMA is not ready at the moment.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>So lässt sich diese Adresse nicht aufrufen.</source>
        <translation>This address cannot be called that way.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>So viele sind nicht mehr frei.</source>
        <translation>Not that many are left.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Unter diesem Schlüssel wurde schon etwas anderes reserviert.</source>
        <translation>Something else has already been reserved under this key.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Vermutlich ist PRIMA älter als dieses Programm.</source>
        <translation>PRIMA is probably older than this program.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Vermutlich wurde der PC kopiert. Ihr Bestand bleibt hier. Bitte koppeln Sie diesen PC neu.</source>
        <translation>The PC was probably copied. Your stock stays here. Please pair this PC again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/app.py"/>
        <source>Das Buch ist eingespielt. Bilder, die weder hier noch bei der Sicherung liegen: {0}</source>
        <translation>The book has been restored. Pictures found neither here nor next to the backup: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/app.py"/>
        <source>Gekoppelt mit „{0}“</source>
        <translation>Paired with “{0}”</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/app.py"/>
        <source>Sicherung vom {0} einspielen</source>
        <translation>Restore the backup of {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/article.py"/>
        <source>Bitte geben Sie an, was auf dem Etikett oder Regal steht.</source>
        <translation>Please enter what the label or the shelf says.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/article.py"/>
        <source>Der Artikel hat keinen Namen.</source>
        <translation>The article has no name.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/article.py"/>
        <source>Der Code {0} gehört schon zu „{1}“.</source>
        <translation>The code {0} already belongs to “{1}”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/article.py"/>
        <source>Die Artikelnummer {0} hat schon „{1}“.</source>
        <translation>“{1}” already has the article number {0}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/article.py"/>
        <source>Ein Code darf nur zu einem Artikel führen. Öffnen Sie den anderen Artikel, wenn er dort falsch ist.</source>
        <translation>A code can belong to one article only. If it is wrong on the other article, open that one.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/article.py"/>
        <source>Es wurde nichts gebucht. Legen Sie den Artikel an, oder prüfen Sie den Code.</source>
        <translation>Nothing was booked. Create the article, or check the code.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/article.py"/>
        <source>Jede Artikelnummer steht für einen Artikel. Bitte wählen Sie eine andere.</source>
        <translation>Each article number stands for one article. Please choose another.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/article.py"/>
        <source>Zu „{0}“ gibt es noch keinen Artikel.</source>
        <translation>There is no article for “{0}” yet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Der Abholcode „{0}“ ist nicht vollständig.</source>
        <translation>The pickup code “{0}” is incomplete.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Der Code „{0}“ enthält Steuerzeichen.</source>
        <translation>The code “{0}” contains control characters.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Der GS1-Code „{0}“ ist fehlerhaft.</source>
        <translation>The GS1 code “{0}” is faulty.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Der Scan war leer.</source>
        <translation>The scan was empty.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Der Scanner meldet eine Codeart, die es nicht gibt. Es wurde nichts gebucht. Bitte scannen Sie noch einmal.</source>
        <translation>The scanner reports a kind of code that does not exist. Nothing was booked. Please scan again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Die Adresse „{0}“ wurde nicht geöffnet und nichts gebucht. Bitte scannen Sie den Strichcode der Ware.</source>
        <translation>The address “{0}” was not opened and nothing was booked. Please scan the barcode of the goods.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Die innere Prüfziffer im Waagencode „{0}“ stimmt nicht.</source>
        <translation>The inner check digit in the scales code “{0}” is wrong.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Die letzten Ziffern sind verloren und lassen sich nicht zurückrechnen. Es wurde nichts gebucht. Bitte scannen Sie die Ware selbst, oder tippen Sie die Ziffern unter ihrem Strichcode ab.</source>
        <translation>The last digits are lost and cannot be worked out. Nothing was booked. Please scan the goods themselves, or type the digits below their barcode.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Dieser Code ist eine Internetadresse ohne Artikelnummer.</source>
        <translation>This code is a web address without an article number.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Dieser Code ist mit {0} Zeichen zu lang.</source>
        <translation>With {0} characters this code is too long.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Ein Abholcode hat sechs Zeichen. Bitte scannen Sie ihn noch einmal, oder tippen Sie ihn ab.</source>
        <translation>A pickup code has six characters. Please scan it again, or type it in.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Ein Feld darin ist zu kurz, zu lang oder ungültig. Es wurde nichts gebucht. Bitte scannen Sie den einfachen Strichcode der Ware.</source>
        <translation>A field in it is too short, too long or not valid. Nothing was booked. Please scan the plain barcode of the goods.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Entweder ist das Etikett beschädigt, oder Ihre Waage druckt ihre Codes anders. Es wurde nichts gebucht. Den Aufbau der Codes stellen Sie unter „Waage“ ein.</source>
        <translation>Either the label is damaged, or your scales print their codes differently. Nothing was booked. You set the layout of the codes under “Scales”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Es fehlen Ziffern, es sind zu viele, oder die Prüfziffer stimmt nicht. Es wurde nichts gebucht. Bitte scannen Sie noch einmal.</source>
        <translation>Digits are missing, there are too many, or the check digit is wrong. Nothing was booked. Please scan again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Es wurde nichts gebucht. Bitte scannen Sie noch einmal.</source>
        <translation>Nothing was booked. Please scan again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Länger als {0} Zeichen ist kein Artikelcode. Er beginnt mit „{1}“. Es wurde nichts gebucht.</source>
        <translation>Longer than {0} characters is no article code. It starts with “{1}”. Nothing was booked.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Solche Codes können Geräte umstellen und werden nie ausgeführt. Es wurde nichts gebucht.</source>
        <translation>Such codes can change the settings of devices and are never carried out. Nothing was booked.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>„{0}“ hat eine unbekannte Kennung.</source>
        <translation>“{0}” has an unknown prefix.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>„{0}“ ist keine EAN mehr: Excel hat sie gerundet.</source>
        <translation>“{0}” is no longer an EAN: Excel has rounded it.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>„{0}“ ist keine vollständige EAN.</source>
        <translation>“{0}” is not a complete EAN.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/delivery.py"/>
        <source>Die Liste</source>
        <translation>The list</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/delivery.py"/>
        <source>Dieser Wareneingang ist nicht offen.</source>
        <translation>This delivery is not open.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/delivery.py"/>
        <source>Es wurde nichts gebucht. Beginnen Sie einen Wareneingang, oder wählen Sie einen, der noch offen ist.</source>
        <translation>Nothing was booked. Start a delivery, or choose one that is still open.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/delivery.py"/>
        <source>Es wurde nichts übernommen. Je Zeile steht ein Code, dahinter durch ; getrennt die Menge.</source>
        <translation>Nothing was imported. Each line needs a code and, after a semicolon, the quantity.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/delivery.py"/>
        <source>Zeile {0} der Liste</source>
        <translation>Line {0} of the list</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/delivery.py"/>
        <source>{0} ist nicht zu verstehen: {1}</source>
        <translation>{0} cannot be understood: {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/gtin.py"/>
        <source>Am Ende müsste eine {0} stehen: eine Ziffer ist falsch gelesen oder vertippt. Es wurde nichts gebucht. Bitte scannen Sie noch einmal.</source>
        <translation>It would have to end in {0}: a digit was misread or mistyped. Nothing was booked. Please scan again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/gtin.py"/>
        <source>Die Prüfziffer von „{0}“ stimmt nicht.</source>
        <translation>The check digit of “{0}” is wrong.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/gtin.py"/>
        <source>Diesen Code kann das Programm nicht lesen.</source>
        <translation>The program cannot read this code.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/gtin.py"/>
        <source>Eine EAN besteht nur aus Ziffern. Es wurde nichts gebucht. Bitte scannen oder tippen Sie sie noch einmal.</source>
        <translation>An EAN consists of digits only. Nothing was booked. Please scan or type it again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/gtin.py"/>
        <source>Eine EAN hat 8, 12, 13 oder 14 Ziffern, diese hat {0}. Es wurde nichts gebucht. Bitte scannen oder tippen Sie sie noch einmal.</source>
        <translation>An EAN has 8, 12, 13 or 14 digits, this one has {0}. Nothing was booked. Please scan or type it again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/gtin.py"/>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>Eine Nummer aus lauter Nullen ist keine EAN.</source>
        <translation>A number made up only of zeros is not an EAN.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/gtin.py"/>
        <source>Es wurde nichts gebucht. Bitte scannen Sie noch einmal oder suchen Sie den Artikel mit seinem Namen.</source>
        <translation>Nothing was booked. Please scan again, or look the article up by its name.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/gtin.py"/>
        <source>„{0}“ ist keine EAN.</source>
        <translation>“{0}” is not an EAN.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/key_layout.py"/>
        <source>Bitte lösen Sie die Feststelltaste und scannen Sie den Testcode noch einmal.</source>
        <translation>Please switch Caps Lock off and scan the test code again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/key_layout.py"/>
        <source>Bitte scannen Sie ihn noch einmal, ohne dabei zu tippen. Hilft das nicht, stellen Sie den Scanner auf „Deutsch“ (Code im Heft des Scanners).</source>
        <translation>Please scan it again without typing in between. If that does not help, set the scanner to “German” (the code is in the scanner's manual).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/key_layout.py"/>
        <source>Der Scanner ist auf eine fremde Tastatur eingestellt.</source>
        <translation>The scanner is set to a different keyboard.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/key_layout.py"/>
        <source>Der Testcode kam nicht vollständig an.</source>
        <translation>The test code did not arrive completely.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/key_layout.py"/>
        <source>Groß und klein sind vertauscht.</source>
        <translation>Upper and lower case are swapped.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/known_facts.py"/>
        <source>Die Stadt</source>
        <translation>The city</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/meaning.py"/>
        <source>Bitte geben Sie mehr als 0 und höchstens 100.000 an. Zurück geht es mit Strg+Z.</source>
        <translation>Please enter more than 0 and at most 100.000. Ctrl+Z undoes a booking.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/meaning.py"/>
        <source>Diese Menge lässt sich nicht buchen.</source>
        <translation>This quantity cannot be booked.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/meaning.py"/>
        <source>Es wurde nichts gebucht. Bitte geben Sie eine ganze Zahl ein und scannen Sie noch einmal.</source>
        <translation>Nothing was booked. Please enter a whole number and scan again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/meaning.py"/>
        <source>„{0}“ gibt es nur in ganzen Stück.</source>
        <translation>“{0}” comes in whole pieces only.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>Bitte schreiben Sie den Preis so: 3,50.</source>
        <translation>Please write the price like this: 3,50.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>Der Preis „{0}“ ist kleiner als null.</source>
        <translation>The price “{0}” is below zero.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>Dieser Preis ist keine Zahl.</source>
        <translation>This price is not a number.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>Preise haben höchstens zwei Stellen hinter dem Komma.</source>
        <translation>Prices have at most two decimal places.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>Preise sind null oder größer.</source>
        <translation>Prices are zero or more.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>Vielleicht wurde ein Strichcode in das Preisfeld gescannt? Bitte geben Sie den Preis noch einmal ein.</source>
        <translation>Was a barcode scanned into the price field, perhaps? Please enter the price again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>„{0}“ ist kein Preis.</source>
        <translation>“{0}” is not a price.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>„{0}“ ist zu genau für einen Preis.</source>
        <translation>“{0}” is too precise for a price.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>„{0}“ ist zu groß für einen Preis.</source>
        <translation>“{0}” is too large for a price.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/movement.py"/>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Abgang</source>
        <translation>Goods out</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/movement.py"/>
        <source>Abholung</source>
        <translation>Pickup</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/movement.py"/>
        <source>Eigenverbrauch</source>
        <translation>Own use</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/movement.py"/>
        <location filename="../../shb_desktop/services/stocktaking.py"/>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Inventur</source>
        <translation>Stocktake</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/movement.py"/>
        <source>Korrektur</source>
        <translation>Correction</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/movement.py"/>
        <source>Rückgabe</source>
        <translation>Return</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/movement.py"/>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Zugang</source>
        <translation>Goods in</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>Bitte geben Sie Tag und Uhrzeit an. Was keinen festen Termin hat, legen Sie als Dienstleistung an.</source>
        <translation>Please enter day and time. Anything without a fixed date is created as a service.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>Bitte geben Sie eine ganze Zahl von 1 bis 100.000 an.</source>
        <translation>Please enter a whole number from 1 to 100.000.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>Bitte nennen Sie ihn mit höchstens {0} Zeichen; der Weg passt in die Beschreibung.</source>
        <translation>Please name it in at most {0} characters; directions belong in the description.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>Bitte prüfen Sie beide Uhrzeiten. Das Ende darf auch leer bleiben.</source>
        <translation>Please check both times. The end may stay empty.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Das Ende liegt nicht nach dem Beginn.</source>
        <translation>The end is not after the start.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>Der Ort ist zu lang.</source>
        <translation>The venue is too long.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>Der Veranstaltung fehlt der Beginn.</source>
        <translation>The event has no start.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Dienstleistung</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>Es wurde nichts gebucht. Die Zahl der Plätze ändern Sie auf der Seite Angebote.</source>
        <translation>Nothing was booked. Change the number of places on the Offers page.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>Legen Sie sie auf der Seite Angebote mit „Veranstaltung anlegen“ an.</source>
        <translation>Create it on the Offers page with “Create event”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>So viele Plätze gibt es nicht.</source>
        <translation>There cannot be that many places.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>„{0}“ hat Plätze und keinen Bestand.</source>
        <translation>“{0}” has places, not stock.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>„{0}“ ist weder Veranstaltung noch Dienstleistung.</source>
        <translation>“{0}” is neither an event nor a service.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Bitte geben Sie eine ganze Zahl von 0 bis 1.000.000 an.</source>
        <translation>Please enter a whole number from 0 to 1.000.000.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Bitte geben Sie einen Anteil von 0 bis 100 Prozent an.</source>
        <translation>Please enter a share from 0 to 100 per cent.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Das Bild fehlt. Außer bei Lebensmitteln gehört eines zum Angebot (GPSR Art. 19c).</source>
        <translation>There is no picture. Except for food, an offer needs one (GPSR Art. 19c).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Der Hersteller fehlt. Außer bei Lebensmitteln gehört er zum Angebot (GPSR Art. 19).</source>
        <translation>There is no manufacturer. Except for food, the offer must name one (GPSR Art. 19).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Der Name</source>
        <translation>The name</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Der Name fehlt. Kunden finden das Angebot sonst nicht.</source>
        <translation>The name is missing. Otherwise customers will not find the offer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Der Preis fehlt. Ohne Gesamtpreis darf nichts angeboten werden (§ 3 PAngV).</source>
        <translation>The price is missing. Nothing may be offered without a total price (§ 3 PAngV).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Der Termin ist vorbei. Legen Sie einen neuen fest.</source>
        <translation>The date has passed. Set a new one.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Die Beschreibung</source>
        <translation>The description</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Die Marke</source>
        <translation>The brand</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Die Warengruppe</source>
        <translation>The category</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Diese Menge lässt sich nicht freigeben.</source>
        <translation>This quantity cannot be made available.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Dieser Anteil ist nicht möglich.</source>
        <translation>This share is not possible.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Einmal eingetragen, gilt es für alle seine Artikel.</source>
        <translation>Entered once, it applies to all their articles.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Nur Stückware lässt sich reservieren. Lose Ware bitte als Portion anlegen.</source>
        <translation>Only goods by the piece can be reserved. Please create loose goods as a portion.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Veröffentlichen Sie den Artikel zuerst.</source>
        <translation>Publish the article first.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Von „{0}“ fehlt die E-Mail- oder Internetadresse (GPSR Art. 19a). {1}</source>
        <translation>“{0}” has no e-mail or web address (GPSR Art. 19a). {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Von „{0}“ fehlt die Postanschrift (GPSR Art. 19a). {1}</source>
        <translation>“{0}” has no postal address (GPSR Art. 19a). {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>{0} % Mehrwertsteuer gibt es heute nicht (§ 12 UStG). Der Preis enthält den falschen Satz.</source>
        <translation>There is no VAT rate of {0} % today (§ 12 UStG). The price includes the wrong rate.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>{0} ist zu lang. Die Stadt zeigt höchstens {1} Zeichen.</source>
        <translation>{0} is too long. The city shows at most {1} characters.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>„{0}“ ist nicht veröffentlicht.</source>
        <translation>“{0}” is not published.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>„{0}“ kann noch nicht veröffentlicht werden.</source>
        <translation>“{0}” cannot be published yet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>„{0}“ kündigt eine Ermäßigung an. Die nennt das Programm selbst, mit dem niedrigsten Preis der 30 Tage davor (§ 11 PAngV). Bitte nehmen Sie die Worte heraus.</source>
        <translation>“{0}” announces a reduction. The program states it by itself, with the lowest price of the 30 days before (§ 11 PAngV). Please take those words out.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>„{0}“ sitzt außerhalb der EU: Es fehlt, wer in der EU dafür einsteht (GPSR Art. 19b). {1}</source>
        <translation>“{0}” is based outside the EU: nobody within the EU is named as responsible for it (GPSR Art. 19b). {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/price_rules.py"/>
        <source>Bücher haben einen festen Preis (§ 3 BuchPrG).</source>
        <translation>Books have a fixed price (§ 3 BuchPrG).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/price_rules.py"/>
        <source>Bücher haben einen festen Preis und dürfen nicht billiger angeboten werden (§ 3 BuchPrG). Hat der Verlag den Preis gesenkt, veröffentlichen Sie das Angebot noch einmal.</source>
        <translation>Books have a fixed price and may not be offered for less (§ 3 BuchPrG). If the publisher lowered the price, publish the offer again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/price_rules.py"/>
        <source>In den 30 Tagen davor waren es schon einmal {0} (§ 11 PAngV).</source>
        <translation>In the 30 days before, the price had already been {0} (§ 11 PAngV).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/price_rules.py"/>
        <source>Niedrigster Preis der 30 Tage vor der Ermäßigung: {0}</source>
        <translation>Lowest price of the 30 days before the reduction: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/price_rules.py"/>
        <source>Niedrigster Preis der 30 Tage vor der Ermäßigung: {0} (−{1} %)</source>
        <translation>Lowest price of the 30 days before the reduction: {0} (−{1}%)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/price_rules.py"/>
        <source>Ohne Hinweis auf die Ermäßigung. {0}</source>
        <translation>No note about the reduction. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/price_rules.py"/>
        <source>Vor der Ermäßigung war der Preis noch keine 30 Tage lückenlos bekannt (§ 11 PAngV).</source>
        <translation>Before the reduction, the price had not been known without a gap for 30 days (§ 11 PAngV).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/product_safety.py"/>
        <source>Bitte geben Sie den Namen an; die elektronische Adresse ist eine E-Mail- oder Internetadresse.</source>
        <translation>Please enter the name; the electronic address is an e-mail or web address.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/product_safety.py"/>
        <source>Diese Angaben zum Hersteller genügen nicht.</source>
        <translation>These manufacturer details are not enough.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>Bitte schreiben Sie die Menge so: 3 oder 0,250.</source>
        <translation>Please write the quantity like this: 3 or 0,250.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>Bitte schreiben Sie {0} für die große oder {1} für die kleine Menge.</source>
        <translation>Please write {0} for the large or {1} for the small quantity.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>Die Menge „{0}“ ist kleiner als null.</source>
        <translation>The quantity “{0}” is below zero.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>Diese Menge ist keine Zahl.</source>
        <translation>This quantity is not a number.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>Mengen haben höchstens drei Stellen hinter dem Komma (0,001 kg ist ein Gramm).</source>
        <translation>Quantities have at most three decimal places (0,001 kg is one gram).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>Mengen sind immer größer als null. Um etwas zurückzunehmen, machen Sie die Buchung rückgängig.</source>
        <translation>Quantities are always more than zero. To take something back, undo the booking.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <location filename="../../shb_desktop/ui/widgets/stepper.py"/>
        <source>Stück</source>
        <translation>pcs</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>Vielleicht wurde ein Strichcode in das Mengenfeld gescannt? Bitte geben Sie die Menge noch einmal ein.</source>
        <translation>Was a barcode scanned into the quantity field, perhaps? Please enter the quantity again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>„{0}“ ist keine Menge.</source>
        <translation>“{0}” is not a quantity.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>„{0}“ ist zu genau.</source>
        <translation>“{0}” is too precise.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>„{0}“ ist zu groß für eine Menge.</source>
        <translation>“{0}” is too large for a quantity.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>„{0}“ kann zwei Mengen bedeuten.</source>
        <translation>“{0}” can mean two quantities.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Abgeholt</source>
        <translation>Collected</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Abgelaufen</source>
        <translation>Expired</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <location filename="../../shb_desktop/services/telling.py"/>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Abgelehnt</source>
        <translation>Declined</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Abholbereit</source>
        <translation>Ready</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Angenommen</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Die Reservierung {0} steht auf „{1}“.</source>
        <translation>Reservation {0} is “{1}”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Diese Menge passt nicht zur Reservierung.</source>
        <translation>This quantity does not match the reservation.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Dieser Schritt ist darin nicht möglich. Es wurde nichts gebucht.</source>
        <translation>That step is not possible at this stage. Nothing was booked.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Neu</source>
        <translation>New</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Nicht beantwortet</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Prüfen Sie den Code. Ist sie ganz neu, warten Sie, bis der Abgleich sie geholt hat.</source>
        <translation>Check the code. If it is brand new, wait until the sync has fetched it.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Storniert</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Zum Abholcode {0} ist hier keine Reservierung bekannt.</source>
        <translation>No reservation with the pickup code {0} is known here.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Übergeben Sie je Zeile null bis so viele Stück, wie reserviert sind.</source>
        <translation>For each line, hand over between zero and the number of pieces reserved.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/scales_layout.py"/>
        <source>Bitte geben Sie für jeden Anfang genau einen Aufbau an.</source>
        <translation>Please give exactly one layout for each prefix.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/scales_layout.py"/>
        <source>Der Wert im Waagencode hat zu viele Stellen hinter dem Komma.</source>
        <translation>The value in the scales code has too many decimal places.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/scales_layout.py"/>
        <source>Dieser Aufbau eines Waagencodes ist nicht vollständig.</source>
        <translation>This layout of a scales code is incomplete.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/scales_layout.py"/>
        <source>Ein Aufbau hat zwölf Stellen: PP, dann A für den Artikel, nach Wunsch C für die innere Prüfziffer, dann V für den Wert. Beispiel: PPAAAACVVVVV.</source>
        <translation>A layout has twelve characters: PP, then A for the article, C for the inner check digit if there is one, then V for the value. Example: PPAAAACVVVVV.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/scales_layout.py"/>
        <source>Waagencodes beginnen mit 20 bis 29.</source>
        <translation>Scales codes begin with 20 to 29.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source> Sommerzeit</source>
        <translation> summer time</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source> Winterzeit</source>
        <translation> winter time</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Am {0} gibt es {1} Uhr nicht.</source>
        <translation>The time {1} does not exist on {0}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Beendet seit {0}</source>
        <translation>Ended {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Bitte prüfen Sie beide Zeitpunkte. Ohne Ende bleibt das Angebot sichtbar, bis Sie es ändern.</source>
        <translation>Please check both times. Without an end the offer stays visible until you change it.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Bitte schreiben Sie zum Beispiel 24.12.2026 18:30.</source>
        <translation>Please write, for example, 24/12/2026 18:30.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Das ist kein Tag mit Uhrzeit.</source>
        <translation>That is not a date with a time.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Dieser Zeitraum ist schon vorbei.</source>
        <translation>This period is already over.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>In dieser Nacht wird die Uhr von 2 auf 3 Uhr vorgestellt. Bitte wählen Sie eine andere Uhrzeit.</source>
        <translation>That night the clocks go forward from 2 to 3. Please choose another time.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Noch bis {0}</source>
        <translation>Until {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Sichtbar ab {0}</source>
        <translation>Visible from {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Von {0} bis {1}</source>
        <translation>From {0} to {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Wählen Sie ein Ende in der Zukunft, oder ziehen Sie das Angebot zurück.</source>
        <translation>Choose an end in the future, or withdraw the offer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>{0}, {1}:{2} Uhr{3}</source>
        <translation>{0}, {1}:{2}{3}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Die Lage besteht aus zwei Zahlen wie 51.8386, 6.6153.</source>
        <translation>A location consists of two numbers, like 51.8386, 6.6153.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Dienstag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Diese Lage gibt es nicht.</source>
        <translation>There is no such location.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Donnerstag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Es fehlt der Name des Geschäfts.</source>
        <translation>The name of the shop is missing.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Es wurde nichts gespeichert. Bitte berichtigen Sie die Angabe.</source>
        <translation>Nothing was saved. Please correct the entry.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Freitag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Mittwoch</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Montag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Samstag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Sonntag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>{0} liegt nicht zwischen {1} und {2}.</source>
        <translation>{0} is not between {1} and {2}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>{0}: Das Ende liegt nicht nach dem Anfang.</source>
        <translation>{0}: the end is not after the start.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>{0}: Die Zeiten überschneiden sich.</source>
        <translation>{0}: the hours overlap.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>{0}: Mehr als {1} Zeiten sind nicht vorgesehen.</source>
        <translation>{0}: there is room for at most {1} periods.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>„{0}“ ist keine E-Mail-Adresse.</source>
        <translation>“{0}” is not an e-mail address.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>„{0}“ ist keine Uhrzeit.</source>
        <translation>“{0}” is not a time.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>„{0}…“ ist zu lang.</source>
        <translation>“{0}…” is too long.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Angebote veröffentlichen oder ändern</source>
        <translation>Publish or change offers</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Artikel importieren</source>
        <translation>Import articles</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Bitte nehmen Sie keine gleichen Ziffern und keine Reihe wie 1234 oder 4321.</source>
        <translation>Please do not use all the same digits or a sequence like 1234 or 4321.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Bitte wählen Sie jemanden aus der Liste. Namen legt die Inhaberin oder der Inhaber an.</source>
        <translation>Please choose somebody from the list. The owner adds names.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Die Theke bucht inzwischen weiter. PIN vergessen? Die Inhaberin oder der Inhaber kann eine neue setzen.</source>
        <translation>The counter keeps booking meanwhile. Forgotten the PIN? The owner can set a new one.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Diese PIN ist zu leicht zu erraten.</source>
        <translation>This PIN is too easy to guess.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Diese PIN stimmt nicht.</source>
        <translation>This PIN is wrong.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Diese Person arbeitet hier nicht (mehr).</source>
        <translation>This person does not work here (any more).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Dieser Wiederherstellungscode stimmt nicht.</source>
        <translation>This recovery code is wrong.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Eine Inventur auswerten und buchen</source>
        <translation>Review and book a stocktake</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Eine PIN hat 4 bis 8 Ziffern.</source>
        <translation>A PIN has 4 to 8 digits.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Eine Sicherung einspielen</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Einstellungen ändern</source>
        <translation>Change settings</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Es bleibt angemeldet, wer es war. Bitte versuchen Sie es noch einmal.</source>
        <translation>Whoever was logged in still is. Please try again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Es fehlt ein Name.</source>
        <translation>A name is missing.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Es gilt der zuletzt ausgegebene Code mit 20 Zeichen. Bindestriche und Kleinschreibung sind gleichgültig.</source>
        <translation>The code issued most recently counts; it has 20 characters. Hyphens and capitals make no difference.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Es wurde nichts geändert. Bitte geben Sie nur Ziffern ein.</source>
        <translation>Nothing was changed. Please enter digits only.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Es wurde nichts geändert. {0}Bitten Sie sie oder ihn, sich mit der eigenen PIN anzumelden.</source>
        <translation>Nothing was changed. {0}Ask them to log in with their own PIN.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Geben Sie einen Namen ein, an dem sich alle erkennen, wie „Jana“ oder „Jana W.“.</source>
        <translation>Enter a name that everybody will recognise, like “Jana” or “Jana W.”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Geben Sie zuerst jemand anderem die Rolle Inhaber, oder nehmen Sie zuerst alle anderen heraus.</source>
        <translation>First make somebody else an owner, or remove everybody else.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Ihre Zählungen sind gesichert. </source>
        <translation>Your counts are safe. </translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Inhaber</source>
        <translation>Owner</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Mindestens eine Person muss Inhaberin oder Inhaber bleiben.</source>
        <translation>At least one person must remain owner.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Personal</source>
        <translation>Staff</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Personal verwalten</source>
        <translation>Manage staff</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Preise ändern</source>
        <translation>Change prices</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Zu viele falsche Versuche. Bitte warten Sie {0} Sekunden.</source>
        <translation>Too many wrong attempts. Please wait {0} seconds.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>{0}: Das darf nur die Inhaberin oder der Inhaber.</source>
        <translation>{0}: only the owner may do that.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>„{0}“ gibt es schon.</source>
        <translation>“{0}” already exists.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>1 Artikel sollte noch einmal gezählt werden.</source>
        <translation>1 article should be counted again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Beginnen Sie zuerst eine. Frühere Inventuren bleiben, wie sie gebucht wurden.</source>
        <translation>Start one first. Earlier stocktakes stay as they were booked.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Die Inventur „{0}“ läuft noch.</source>
        <translation>The stocktake “{0}” is still running.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Die Zählung weicht weit vom Buch ab. Zählen Sie nach, oder buchen Sie trotzdem.</source>
        <translation>The count is a long way off the book. Count again, or book anyway.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Diese Zählung kann nicht stimmen.</source>
        <translation>This count cannot be right.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Diese Zählung wurde inzwischen schon ersetzt.</source>
        <translation>This count has since been replaced.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Es läuft keine Inventur.</source>
        <translation>No stocktake is running.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Es wurde nichts notiert. Gezählt wird von 0 bis 100.000. Wurde ein Code in das Mengenfeld gescannt?</source>
        <translation>Nothing was noted. Counts go from 0 to 100.000. Was a code scanned into the quantity field?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Es wurde nichts notiert. Sehen Sie nach, was jetzt gilt, und zählen Sie bei Bedarf noch einmal.</source>
        <translation>Nothing was noted. See what applies now, and count again if necessary.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Im Mengenfeld stand keine mögliche Menge. Bitte scannen und zählen Sie den Artikel noch einmal.</source>
        <translation>What was in the quantity field is no possible quantity. Please scan and count the article again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>In dieser Inventur wurde noch nichts gezählt.</source>
        <translation>Nothing has been counted in this stocktake yet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Scannen Sie einen Artikel und geben Sie die Menge ein. Verwerfen lässt sie sich auch ohne Zählung.</source>
        <translation>Scan an article and enter the quantity. It can also be discarded without any count.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Zählen Sie darin weiter, oder buchen oder verwerfen Sie sie, bevor eine neue beginnt.</source>
        <translation>Carry on counting in it, or book or discard it before a new one starts.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>{0} Artikel sollten noch einmal gezählt werden.</source>
        <translation>{0} articles should be counted again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>„{0}“ ist noch nicht gezählt.</source>
        <translation>“{0}” is not counted yet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/tidying.py"/>
        <source>Altersgrenze ab {0} eingetragen (JuSchG {1}).</source>
        <translation>Age limit of {0} entered (JuSchG {1}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/tidying.py"/>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Beschreibung</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/tidying.py"/>
        <source>Füllmenge aus dem Titel übernommen, damit der Grundpreis dabeisteht (§ 4 PAngV).</source>
        <translation>Content taken from the title so that the unit price can be shown (§ 4 PAngV).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/tidying.py"/>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Marke</source>
        <translation>Brand</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/tidying.py"/>
        <source>Titel geglättet: „{0}“.</source>
        <translation>Title tidied: “{0}”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/tidying.py"/>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Warengruppe</source>
        <translation>Category</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/tidying.py"/>
        <source>{0}: überflüssige Leerzeichen entfernt.</source>
        <translation>{0}: superfluous spaces removed.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>Den Artikel gibt es hier noch nicht.</source>
        <translation>There is no such article here yet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>Der Artikel wurde nach diesem Kassentag gezählt; sein Bestand stimmt vermutlich schon.</source>
        <translation>The article was counted after this till day; its stock is probably right already.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>Die Menge passt nicht zu diesem Artikel.</source>
        <translation>The quantity does not fit this article.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>Diese Datei ist kein Kassenexport nach DSFinV-K.</source>
        <translation>This file is not a till export in DSFinV-K format.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>Diese Zeile wartet nicht mehr.</source>
        <translation>This line is not waiting any more.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>Gebraucht wird die Datei lines.csv aus dem Export Ihrer Kasse. Es wurde nichts gebucht.</source>
        <translation>The file lines.csv from your till's export is needed. Nothing was booked.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>Sie wurde schon gebucht oder verworfen. Es wurde nichts geändert.</source>
        <translation>It has already been booked or discarded. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>war schon gebucht</source>
        <translation>already booked</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>war schon gebucht, aber mit anderem Inhalt; nichts geändert</source>
        <translation>already booked, but with different contents; nothing changed</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Abgabe ab</source>
        <translation>Minimum age</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Abholcode</source>
        <translation>Pickup code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Abzuholen bis</source>
        <translation>Collect by</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/pairing.py"/>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Angaben zum Geschäft geändert</source>
        <translation>Shop details changed</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Angebot</source>
        <translation>Offer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Angebot abgelehnt</source>
        <translation>Offer refused</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Angebot an zwei PCs geändert</source>
        <translation>Offer changed on two PCs</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Angebot geändert</source>
        <translation>Offer changed</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Angebot zurückgezogen</source>
        <translation>Offer withdrawn</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Anschrift des Herstellers</source>
        <translation>Manufacturer's address</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Antwort binnen</source>
        <translation>Answer within</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Art</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Ausgehändigt</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Bild</source>
        <translation>Picture</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Bild gesendet</source>
        <translation>Picture sent</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Breitengrad</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>E-Mail oder Internet des Herstellers</source>
        <translation>Manufacturer's e-mail or website</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Freigegeben</source>
        <translation>Made available</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Geschäft</source>
        <translation>Shop</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/other_reason.py"/>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Grundpreis</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Grundpreis je</source>
        <translation>Unit price per</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Größe</source>
        <translation>Size</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Hersteller</source>
        <translation>Manufacturer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Impressum</source>
        <translation>Legal notice</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Internetseite</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Kleinunternehmen (§ 19 UStG)</source>
        <translation>Small business (§ 19 UStG)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Längengrad</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Mehr reserviert als da</source>
        <translation>More reserved than there is</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Mit der Stadt gekoppelt</source>
        <translation>Paired with the city</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Nach Produktangaben gefragt</source>
        <translation>Product details requested</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/services/about.py"/>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Name dieses PCs</source>
        <translation>Name of this PC</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Niedrigster Preis der 30 Tage vor der Ermäßigung</source>
        <translation>Lowest price of the 30 days before the reduction</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Ort</source>
        <translation>Town</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <source>Pausiert</source>
        <translation>Paused</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Pfand</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Posten {0}: {1} Stück</source>
        <translation>Item {0}: quantity {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Postleitzahl</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <location filename="../../shb_desktop/ui/models/articles.py"/>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Preis</source>
        <translation>Price</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Programmfassung</source>
        <translation>Program version</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <location filename="../../shb_desktop/ui/models/articles.py"/>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Reserviert</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Reservierung abgeholt</source>
        <translation>Reservation collected</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Reservierung abgelehnt</source>
        <translation>Reservation declined</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Reservierung abholbereit</source>
        <translation>Reservation ready for pickup</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Reservierung angenommen</source>
        <translation>Reservation accepted</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Reservierung in Erinnerung gebracht</source>
        <translation>Reservation sent again</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Reservierung per E-Mail bestätigen</source>
        <translation>Confirm reservations by e-mail</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Rettungsangebot, haltbar bis</source>
        <translation>Rescue offer, best before</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Straße</source>
        <translation>Street</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Stückzahl freigegeben</source>
        <translation>Quantity made available</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Unbekannte Nachricht ({0})</source>
        <translation>Unknown message ({0})</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Veranstaltungsort</source>
        <translation>Venue</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Verantwortlich in der EU</source>
        <translation>Responsible in the EU</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Verspätet abgeholt</source>
        <translation>Collected late</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Vorschau angesehen</source>
        <translation>Preview viewed</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Ware</source>
        <translation>Goods</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Ware zurückgeräumt</source>
        <translation>Goods put back</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Warnhinweise</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Weg</source>
        <translation>Directions</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Zu sehen ab</source>
        <translation>Visible from</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Zu sehen bis</source>
        <translation>Visible until</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Zurückgelegt für</source>
        <translation>Kept for</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>jedem Alter</source>
        <translation>any age</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>{0} Jahren</source>
        <translation>{0} years</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>{0} Stunden</source>
        <translation>{0} hours</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>{0} Stück</source>
        <translation>{0} pcs</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>{0} {1}–{2} Uhr</source>
        <translation>{0} {1}–{2}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>{0} Öffnungstage</source>
        <translation>{0} opening days</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Öffnungszeiten</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>übergeben: {0}</source>
        <translation>handed over: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/update.py"/>
        <source>Angeboten wird die ältere Fassung {0}.</source>
        <translation>The older version {0} is offered.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/update.py"/>
        <source>Auf diesem PC läuft {0}. Zurück geht es nicht: Ältere Fassungen haben Fehler, die schon behoben sind, und können das Buch nicht lesen. Es wurde nichts verändert.</source>
        <translation>This PC runs {0}. There is no going back: older versions have faults that have since been fixed, and cannot read the book. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/update.py"/>
        <source>Die Liste der neuen Fassungen ist veraltet.</source>
        <translation>The list of new versions is out of date.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/update.py"/>
        <source>Die neue Fassung ist nicht echt.</source>
        <translation>The new version is not genuine.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/update.py"/>
        <source>Ihre Unterschrift stimmt nicht. Es wurde nichts geladen und nichts verändert; arbeiten Sie ruhig weiter. Bitte sagen Sie der Stadt Bescheid: Jemand hat die Datei verändert, oder sie ist beschädigt.</source>
        <translation>Its signature does not match. Nothing was installed and nothing changed; you can carry on working. Please tell the city: somebody has altered the file, or it is damaged.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/update.py"/>
        <source>Vielleicht hält jemand neuere zurück, oder die Stadt hat sie nicht erneuert. Es wurde nichts verändert. Prüfen Sie Datum und Uhrzeit dieses PCs; stimmen sie, rufen Sie die Stadt an.</source>
        <translation>Perhaps somebody is holding back newer ones, or the city has not renewed it. Nothing was changed. Check the date and time of this PC; if they are right, call the city.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/errors.py"/>
        <source>Es wurde nichts gebucht. Bitte versuchen Sie es noch einmal.</source>
        <translation>Nothing was booked. Please try again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/errors.py"/>
        <source>Etwas ist schiefgegangen.</source>
        <translation>Something went wrong.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/backup.py"/>
        <source>beschädigt</source>
        <translation>damaged</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/backup.py"/>
        <source>der Datenträger ist voll oder meldet einen Fehler</source>
        <translation>the disk is full or reports an error</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/backup.py"/>
        <location filename="../../shb_desktop/services/safekeeping.py"/>
        <source>die Datei fehlt</source>
        <translation>the file is missing</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/backup.py"/>
        <source>kein Buch von SHB Desktop</source>
        <translation>not an SHB Desktop book</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/backup.py"/>
        <source>kein lesbares Buch</source>
        <translation>not a readable book</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/backup.py"/>
        <source>von einer neueren Fassung des Programms</source>
        <translation>from a newer version of the program</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/database.py"/>
        <location filename="../../shb_desktop/sync/pairing.py"/>
        <location filename="../../shb_desktop/sync/provisioning.py"/>
        <source>Kasse 1</source>
        <translation>Till 1</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Damit nichts verloren geht, wird es nicht geöffnet. Bitte aktualisieren Sie SHB Desktop auf diesem PC.</source>
        <translation>So that nothing is lost, it is not opened. Please update SHB Desktop on this PC.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Das Buch ist beschädigt.</source>
        <translation>The book is damaged.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Das Buch ist schreibgeschützt.</source>
        <translation>The book is write-protected.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Das Buch lässt sich nicht öffnen.</source>
        <translation>The book cannot be opened.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Das Buch selbst ist gesichert: {0}. Schaffen Sie Platz und sichern Sie noch einmal; was schon gesichert ist, wird nicht noch einmal geschrieben.</source>
        <translation>The book itself is backed up: {0}. Free some space and back up again; what has been backed up already is not written again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Das Buch selbst ist unberührt. Wählen Sie einen anderen Ort oder schaffen Sie Platz.</source>
        <translation>The book itself is untouched. Choose another place or free some space.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Das jetzige Buch bleibt, wie es ist. Wählen Sie eine andere Sicherung.</source>
        <translation>The present book stays as it is. Choose another backup.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Der Datenträger ist voll.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Der Datenträger meldet einen Fehler.</source>
        <translation>The disk reports an error.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Die Datenbank-Bibliothek ist zu alt (SQLite {0}).</source>
        <translation>The database library is too old (SQLite {0}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Die Sicherung nach {0} ist nicht gelungen ({1}).</source>
        <translation>The backup to {0} failed ({1}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Diese Buchung steht nicht im Buch.</source>
        <translation>This booking is not in the book.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Diese Buchung wurde schon zurückgenommen.</source>
        <translation>This booking has already been undone.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Dieses Buch stammt von einer neueren Fassung des Programms.</source>
        <translation>This book comes from a newer version of the program.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Ein anderes Programm schreibt gerade in das Buch.</source>
        <translation>Another program is writing to the book.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Es lässt sich ansehen, aber nichts buchen. Prüfen Sie die Rechte des Ordners und den Datenträger.</source>
        <translation>You can look at it, but not book anything. Check the folder's permissions and the disk.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Es wurde nichts gebucht, alles Frühere ist sicher. Schaffen Sie Platz und versuchen Sie es noch einmal.</source>
        <translation>Nothing was booked; everything earlier is safe. Free some space and try again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Es wurde nichts gebucht.</source>
        <translation>Nothing was booked.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Es wurde nichts gebucht. Prüfen Sie, ob der Ordner noch da ist und Sie ihn lesen und beschreiben dürfen.</source>
        <translation>Nothing was booked. Check that the folder is still there and that you may read and write to it.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Es wurde nichts gebucht. Sichern Sie das Buch anderswohin und lassen Sie ihn prüfen.</source>
        <translation>Nothing was booked. Save the book elsewhere and have the disk checked.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Es wurde nichts gebucht. Versuchen Sie es noch einmal; hält es an, schließen Sie das andere Programm.</source>
        <translation>Nothing was booked. Try again; if this keeps happening, close the other program.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Es wurde nichts verändert. Spielen Sie eine Sicherung ein (shb restore oder Einstellungen, Sicherungen).</source>
        <translation>Nothing was changed. Restore a backup (shb restore, or Settings, Backups).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Nicht alle Bilder der Artikel sind gesichert ({0}).</source>
        <translation>Not all pictures of the articles are backed up ({0}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Sie kann ein Buch beschädigen. Bitte installieren Sie SHB Desktop neu.</source>
        <translation>It can damage a book. Please reinstall SHB Desktop.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>{0} ist keine brauchbare Sicherung ({1}).</source>
        <translation>{0} is not a usable backup ({1}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>In den Ordner {0} kann nicht geschrieben werden ({1}).</source>
        <translation>The folder {0} cannot be written to ({1}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>Ohne ihn lässt sich nichts buchen. Prüfen Sie Schreibschutz, freien Platz und Rechte des Ordners, oder wählen Sie mit --home einen anderen.</source>
        <translation>Without it nothing can be booked. Check write protection, free space and the folder's permissions, or choose another with --home.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>den Ordner gibt es nicht</source>
        <translation>the folder does not exist</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>der Datenträger ist voll</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>der Datenträger meldet einen Fehler</source>
        <translation>the disk reports an error</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>dort liegt ein Ordner</source>
        <translation>there is a folder there</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>dort liegt eine Datei</source>
        <translation>there is a file there</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>ein anderes Programm hat die Datei offen</source>
        <translation>another program has the file open</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>keine Berechtigung</source>
        <translation>no permission</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>schreibgeschützt</source>
        <translation>write-protected</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/about.py"/>
        <source>siehe Text</source>
        <translation>see text</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/catalogue.py"/>
        <location filename="../../shb_desktop/services/importing/booking.py"/>
        <source>Anfangsbestand</source>
        <translation>Opening stock</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/counter.py"/>
        <source>Diese Buchung lässt sich hier nicht zurücknehmen.</source>
        <translation>This booking cannot be undone here.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/counter.py"/>
        <source>Kommt Abgeholtes zurück, buchen Sie es unter Artikel als Rückgabe. Eine Inventur berichtigt die nächste Zählung; alles andere gleichen Sie als Zugang oder Abgang aus.</source>
        <translation>If collected goods come back, book them as a return under Articles. A stocktake is put right by the next count; anything else you balance with goods in or goods out.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/counter.py"/>
        <source>geprüft</source>
        <translation>checked</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/findable.py"/>
        <source>Die neuen Artikel sind gebucht, nur die Suche nach ihnen dauert noch länger.</source>
        <translation>The new articles are booked; only searching for them still takes longer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/findable.py"/>
        <source>Ihre Wörter ließen sich nicht eintragen: Der Datenträger ist voll, oder ein anderes Programm hält das Buch. Schaffen Sie Platz; mit dem nächsten Start wird es nachgeholt.</source>
        <translation>Their words could not be entered: the disk is full, or another program holds the book. Make room; the next start catches up.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/booking.py"/>
        <source>Dieser Import wurde schon zurückgenommen.</source>
        <translation>This import has already been undone.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/booking.py"/>
        <source>Es wurde nichts geändert.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/booking.py"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>Diese EAN endet auf lauter Nullen: Excel hat sie wahrscheinlich gerundet. Bitte tragen Sie sie neu ein.</source>
        <translation>This EAN ends in nothing but zeros: Excel has probably rounded it. Please enter it again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>Diese Nummer kann eine ISBN oder eine EAN ohne führende Nullen sein. Bitte tragen Sie sie vollständig ein.</source>
        <translation>This number may be an ISBN or an EAN without its leading zeros. Please enter it in full.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>EAN {0}: führende Null ergänzt, die Prüfziffer passt ({1})</source>
        <translation>EAN {0}: leading zero added, the check digit matches ({1})</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>Eine EAN hat höchstens 14 Ziffern, hier stehen {0}. Stehen zwei Nummern aneinander?</source>
        <translation>An EAN has at most 14 digits, there are {0} here. Have two numbers run together?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>Einer EAN mit {0} Ziffern fehlen Ziffern, und die Prüfziffer passt nicht.</source>
        <translation>An EAN of {0} digits has some missing, and the check digit does not match.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>Excel hat diese EAN gerundet, die letzten Ziffern sind verloren. Bitte formatieren Sie die Spalte als Text und tragen Sie die EAN neu ein.</source>
        <translation>Excel has rounded this EAN, its last digits are lost. Please format the column as text and enter the EAN again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>GS1-Code {0}: die EAN darin ist {1}</source>
        <translation>GS1 code {0}: the EAN in it is {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>ISBN {0} als {1} übernommen</source>
        <translation>ISBN {0} imported as {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>Schreibt Ihre Waage ihre Codes anders, stellen Sie zuerst unter „Waage“ ein, wie.</source>
        <translation>If your scales write their codes differently, first set how under “Scales”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>nicht vorhanden</source>
        <translation>not there</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>{0} Eine Ziffer ist falsch.</source>
        <translation>{0} One digit is wrong.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/datanorm.py"/>
        <source>Der Lieferant führt diesen Artikel nicht mehr.</source>
        <translation>The supplier no longer stocks this article.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/judging.py"/>
        <source>Die Artikelnummer hat schon „{0}“. Ist es die Nummer des Lieferanten?</source>
        <translation>“{0}” already has this article number. Is it the supplier's number?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/judging.py"/>
        <source>Diese EAN gehören zu zwei Artikeln: „{0}“.</source>
        <translation>These EANs belong to two articles: “{0}”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/judging.py"/>
        <source>Diesen Artikel gibt es im Geschäft noch nicht. Ohne Namen in der Liste wird keiner angelegt.</source>
        <translation>The shop does not have this article yet. Without a name in the list none is created.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/judging.py"/>
        <source>Was in Stück gezählt wird, gibt es nur ganz. Wird die Ware gewogen oder gemessen, fehlt ihre Einheit.</source>
        <translation>Anything counted in pieces comes whole. If the goods are weighed or measured, their unit is missing.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/judging.py"/>
        <source>Zeile {0} beschreibt schon denselben Artikel „{1}“.</source>
        <translation>Line {0} already describes the same article “{1}”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>Bestand {0} als 0 übernommen</source>
        <translation>stock {0} imported as 0</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>Der Name fehlt.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>Der Name hat {0} Zeichen, möglich sind {1}. Ist die Spalte verrutscht?</source>
        <translation>The name has {0} characters, {1} are possible. Has the column shifted?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>Die Artikelnummer hat mehr als {0} Zeichen.</source>
        <translation>The article number has more than {0} characters.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>Die Zeile hat {0} Spalten, die Überschrift nur {1}. Sind Spalten verrutscht?</source>
        <translation>The line has {0} columns, the heading only {1}. Have columns shifted?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>Diese Artikelnummer steht schon in Zeile {0}.</source>
        <translation>This article number is already in line {0}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>Diese EAN steht schon in Zeile {0}.</source>
        <translation>This EAN is already in line {0}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>EAN der Verpackung ohne Stückzahl nicht übernommen</source>
        <translation>EAN of the pack not imported: the number of pieces is missing</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>Es fehlen Artikelnummer und EAN, also ist unklar, welcher Artikel gemeint ist.</source>
        <translation>Article number and EAN are both missing, so it is unclear which article is meant.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>In diesem Feld steckt eine weitere Zeile. Fehlt davor ein schließendes Anführungszeichen?</source>
        <translation>There is another line inside this field. Is a closing quotation mark missing before it?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Zeile</source>
        <translation>Line</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Altersgrenze</source>
        <translation>Age limit</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Art der Zeile</source>
        <translation>Type of line</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Artikelnummer</source>
        <translation>Article number</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Bestand</source>
        <translation>Stock</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Der Import wurde abgebrochen.</source>
        <translation>The import was cancelled.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Diese Datei kann nicht eingelesen werden.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>EAN der Verpackung</source>
        <translation>EAN of the pack</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Einheit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Einheit des Inhalts</source>
        <translation>Unit of the content</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Einkaufspreis (netto)</source>
        <translation>Purchase price (net)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Es wurde nichts übernommen.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Es wurde nichts übernommen. Speichern Sie die Liste als CSV oder Excel-Datei und versuchen Sie es noch einmal.</source>
        <translation>Nothing was imported. Save the list as a CSV or Excel file and try again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Gehört zu</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Hersteller mit Anschrift</source>
        <translation>Manufacturer with address</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/message.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Inhalt</source>
        <translation>Content</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Kennung des Hauptartikels</source>
        <translation>ID of the main article</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Mindestbestand</source>
        <translation>Minimum stock</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Preis (brutto)</source>
        <translation>Price (gross)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Preis (netto)</source>
        <translation>Price (net)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Regal</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Steuersatz</source>
        <translation>Tax rate</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Stück je Verpackung</source>
        <translation>Pieces per pack</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Variante</source>
        <translation>Variant</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Wird gewogen</source>
        <translation>Weighed</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>Diese Tabelle ist leer.</source>
        <translation>This table is empty.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Es gibt nichts zu übernehmen.</source>
        <translation>There is nothing to import.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>Gelesen werden BMEcat und Produktlisten. Sonst bitte als CSV speichern.</source>
        <translation>BMEcat and product lists are read. Otherwise please save as CSV.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>In dieser DATANORM-Datei stehen keine Artikel.</source>
        <translation>There are no articles in this DATANORM file.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>In dieser Datei ist keine Artikelliste zu erkennen.</source>
        <translation>No list of articles can be recognised in this file.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>In dieser XML-Datei ist keine Artikelliste zu erkennen.</source>
        <translation>No list of articles can be recognised in this XML file.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>Komma</source>
        <translation>comma</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>Sagen Sie, welche Spalte Name, EAN oder Artikelnummer ist. Es wurde nichts übernommen.</source>
        <translation>Say which column holds the name, EAN or article number. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>Semikolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>Tabulator</source>
        <translation>tab</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>Vielleicht gehört eine weitere Datei dazu (DATANORM.001)?</source>
        <translation>Does another file belong to it, perhaps (DATANORM.001)?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>senkrechter Strich</source>
        <translation>vertical bar</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Ab Zeile {0} ist die Datei nicht mehr lesbar.</source>
        <translation>From line {0} on the file cannot be read any more.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Bis {0} MB werden gelesen. Bitte teilen Sie die Liste auf. Es wurde nichts übernommen.</source>
        <translation>Up to {0} MB are read. Please split the list. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Die Datei ist leer.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Die Datei ist mit {0} MB zu groß.</source>
        <translation>At {0} MB the file is too large.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Die Datei konnte nicht zu Ende gelesen werden.</source>
        <translation>The file could not be read to the end.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Die Datei lässt sich nicht öffnen.</source>
        <translation>The file cannot be opened.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Diese Datei ist eine Webseite, auch wenn sie anders heißt.</source>
        <translation>This file is a web page, even if its name says otherwise.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Diese Datei ist keine Liste, sondern enthält Binärdaten.</source>
        <translation>This file is not a list; it contains binary data.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Diese Datei ist {0}, keine Liste.</source>
        <translation>This file is {0}, not a list.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Liegt sie noch dort, und ist sie in einem anderen Programm geschlossen? ({0})</source>
        <translation>Is it still there, and closed in other programs? ({0})</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Sie ist länger als eine Million Zeichen. Das ist keine Artikelliste. Es wurde nichts übernommen.</source>
        <translation>It is longer than a million characters. That is not a list of articles. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Tabelle (Excel oder LibreOffice)</source>
        <translation>Spreadsheet (Excel or LibreOffice)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Textdatei</source>
        <translation>Text file</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Wahrscheinlich fehlt dort ein schließendes Anführungszeichen. Es wurde nichts übernommen.</source>
        <translation>A closing quotation mark is probably missing there. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Wurde der Datenträger entfernt? Es wurde nichts übernommen.</source>
        <translation>Was the drive removed? Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Zeile {0} hat kein Ende.</source>
        <translation>Line {0} has no end.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <location filename="../../shb_desktop/services/receiving.py"/>
        <source>die Datei gibt es nicht</source>
        <translation>there is no such file</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>ein Bild</source>
        <translation>a picture</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>ein Programm</source>
        <translation>a program</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>ein gepacktes Archiv</source>
        <translation>a packed archive</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>eine Datenbank</source>
        <translation>a database</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als .xlsx. Es wurde nichts übernommen.</source>
        <translation>Open it in Excel or LibreOffice and save it as .xlsx. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/workbook.py"/>
        <source>Bis {0} Millionen Felder werden gelesen. Bitte löschen Sie leere Bereiche, oder speichern Sie die Liste als CSV.</source>
        <translation>Up to {0} million cells are read. Please delete empty areas, or save the list as CSV.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/workbook.py"/>
        <source>Bitte entpacken Sie es und wählen Sie die Liste darin.</source>
        <translation>Please unpack it and choose the list inside.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/workbook.py"/>
        <source>Diese Datei ist ein gepacktes Archiv.</source>
        <translation>This file is a packed archive.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/workbook.py"/>
        <source>Diese Tabelle ist beschädigt oder mit einem Kennwort geschützt.</source>
        <translation>This spreadsheet is damaged or protected by a password.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/workbook.py"/>
        <source>Diese Tabelle ist zu groß.</source>
        <translation>This spreadsheet is too large.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/workbook.py"/>
        <source>Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie neu und versuchen Sie es noch einmal.</source>
        <translation>Open it in Excel or LibreOffice, save it again and try once more.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/workbook.py"/>
        <source>Öffnen Sie sie in Excel und speichern Sie sie neu.</source>
        <translation>Open it in Excel and save it again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/xml_stream.py"/>
        <source>Bitte laden Sie sie noch einmal herunter. Es wurde nichts übernommen.</source>
        <translation>Please download it again. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/xml_stream.py"/>
        <source>Die XML-Datei ist in Zeile {0} beschädigt.</source>
        <translation>The XML file is damaged in line {0}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/xml_stream.py"/>
        <source>Die Zeichen dieser XML-Datei sind nicht lesbar.</source>
        <translation>The characters of this XML file cannot be read.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/xml_stream.py"/>
        <source>Diese XML-Datei enthält Verweise, die aus Sicherheitsgründen nicht gelesen werden.</source>
        <translation>This XML file contains references that are not read for security reasons.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/xml_stream.py"/>
        <source>Diese XML-Datei ist zu tief verschachtelt.</source>
        <translation>This XML file is nested too deeply.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/xml_stream.py"/>
        <source>Ein Text in dieser XML-Datei hat kein Ende.</source>
        <translation>A text in this XML file has no end.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/xml_stream.py"/>
        <source>Solche Dateien können Rechner lahmlegen. Es wurde nichts übernommen. Bitte fragen Sie den Absender nach einer anderen Fassung.</source>
        <translation>Such files can bring computers to a standstill. Nothing was imported. Please ask the sender for another version.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/occasions.py"/>
        <source>Dienstleistungen</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/occasions.py"/>
        <source>Plätze geändert</source>
        <translation>Places changed</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/occasions.py"/>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/pictures.py"/>
        <source>Das Bild lässt sich nicht speichern ({0}).</source>
        <translation>The picture cannot be saved ({0}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/pictures.py"/>
        <source>Der Artikel ist unverändert. Prüfen Sie freien Platz und Rechte des Ordners.</source>
        <translation>The article is unchanged. Check free space and the folder's permissions.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/pictures.py"/>
        <source>Dieses Bild lässt sich nicht verwenden. {0}</source>
        <translation>This picture cannot be used. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/pictures.py"/>
        <source>Es enthält Angaben zu Ort, Zeit oder Kamera.</source>
        <translation>It contains details of place, time or camera.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/pictures.py"/>
        <source>Es ist kein lesbares JPEG.</source>
        <translation>It is not a readable JPEG.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/pictures.py"/>
        <source>Es ist kein vollständiges JPEG.</source>
        <translation>It is not a complete JPEG.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/pictures.py"/>
        <source>Es ist zu groß.</source>
        <translation>It is too large.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/pictures.py"/>
        <source>Wählen Sie ein anderes Foto.</source>
        <translation>Choose another photo.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <source>Abholen bis</source>
        <translation>Collect by</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <location filename="../../shb_desktop/ui/models/articles.py"/>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Artikel</source>
        <translation>Articles</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <source>Bitte wählen Sie einen anderen Ort.</source>
        <translation>Please choose another place.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <source>Preis in Cent</source>
        <translation>Price in cents</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <source>{0} lässt sich nicht speichern ({1}).</source>
        <translation>{0} cannot be saved ({1}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/receiving.py"/>
        <source>Lieferung</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/receiving.py"/>
        <source>darin steht kein Code.</source>
        <translation>there is no code in it.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/receiving.py"/>
        <source>sie ist viel zu groß.</source>
        <translation>it is far too large.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/rescuing.py"/>
        <source>Als Rettungsangebot darf Ware ab {0} Tage vor dem Ende ihrer Haltbarkeit billiger werden (§ 11 Abs. 4 PAngV). Für mehr Zeit ändern Sie den Preis des Artikels.</source>
        <translation>As a rescue offer, goods may be reduced from {0} days before their best-before date (§ 11(4) PAngV). For longer than that, change the article's price.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/rescuing.py"/>
        <source>Bis {0} ist noch Zeit.</source>
        <translation>There is still time until {0}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/rescuing.py"/>
        <source>Das Mindesthaltbarkeitsdatum {0} ist vorbei.</source>
        <translation>The best-before date {0} has passed.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/rescuing.py"/>
        <source>Dieser Rettungspreis geht nicht.</source>
        <translation>This rescue price does not work.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/rescuing.py"/>
        <source>Er muss unter dem üblichen Preis liegen. Bücher haben einen festen Preis (§ 3 BuchPrG).</source>
        <translation>It must be below the usual price. Books have a fixed price (§ 3 BuchPrG).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/rescuing.py"/>
        <source>Nach diesem Tag bietet die Stadt die Ware nicht mehr an. Buchen Sie sie aus, oder prüfen Sie das Datum.</source>
        <translation>After that day the city no longer offers the goods. Book them out, or check the date.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/safekeeping.py"/>
        <source>Das Buch ist nicht benutzbar ({0}).</source>
        <translation>The book cannot be used ({0}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/safekeeping.py"/>
        <source>Die neueste brauchbare Sicherung ist vom {0} Uhr: {1}. Spielen Sie sie ein (shb restore oder Einstellungen, Sicherungen).</source>
        <translation>The newest usable backup is from {0}: {1}. Restore it (shb restore, or Settings, Backups).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/safekeeping.py"/>
        <source>Eine brauchbare Sicherung wurde nicht gefunden. Bitte bewahren Sie die Datei auf und holen Sie Rat.</source>
        <translation>No usable backup was found. Please keep the file and seek advice.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/safekeeping.py"/>
        <source>Es wurde nichts verändert. {0}</source>
        <translation>Nothing was changed. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Abgelehnt, neu gemeldet</source>
        <translation>Refused, sent again</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Abgelehnt, verworfen</source>
        <translation>Refused, discarded</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Angekommen</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Das Angebot ist pausiert. Ergänzen Sie den Artikel, und veröffentlichen Sie ihn wieder.</source>
        <translation>The offer is paused. Fill in what is missing on the article, then publish it again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Die Nachricht ist aufbewahrt. Suchen Sie nach einer Aktualisierung von SHB Desktop.</source>
        <translation>The message has been kept. Check for an update of SHB Desktop.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Diese Meldung wurde nicht abgelehnt.</source>
        <translation>This message was not refused.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Dieses Programm ist dafür zu alt.</source>
        <translation>This program is too old for it.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Es ist nichts zu tun.</source>
        <translation>There is nothing to do.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Mit dem anderen PC vereint</source>
        <translation>Joined with the other PC</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Nie gesendet</source>
        <translation>Never sent</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Von selbst neu gemeldet</source>
        <translation>Sent again automatically</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Wartet</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Wird von selbst neu gemeldet</source>
        <translation>Will be sent again automatically</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/till_journal.py"/>
        <source>Kasse {0}, Abschluss {1}</source>
        <translation>Till {0}, close {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/till_journal.py"/>
        <source>Sie hat über zwei Millionen Zeilen. Bitte exportieren Sie kürzere Zeiträume.</source>
        <translation>It has more than two million lines. Please export shorter periods.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/credentials.py"/>
        <source>Dieser PC hat keinen Schlüsselbund. Der Zugang zu PRIMA liegt in einer Datei, die nur Ihr Benutzerkonto lesen darf.</source>
        <translation>This PC has no keyring. The access to PRIMA is kept in a file that only your user account may read.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Bitte koppeln Sie diesen PC neu. {0}</source>
        <translation>Please pair this PC again. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Buchen Sie ruhig weiter: Alles wird gespeichert und später gesendet.</source>
        <translation>Carry on booking: everything is kept and sent later.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das Programm gleicht sich von selbst neu ab.</source>
        <translation>The program will sync again automatically.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das Programm sendet ab der fehlenden Meldung neu.</source>
        <translation>The program resends everything from the missing message on.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Das Programm versucht es von selbst wieder. {0}</source>
        <translation>The program will try again automatically. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Das Programm wartet und sendet dann weiter. {0}</source>
        <translation>The program will wait and then carry on sending. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Das Zertifikat passt nicht. Prüfen Sie Datum und Uhrzeit dieses PCs; stimmen sie, rufen Sie die Stadt an. Es wurde nichts übertragen.</source>
        <translation>The certificate does not match. Check the date and time of this PC; if they are right, call the city. Nothing was sent.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Das genügt: Es sendet auch, was hier gebucht wird. Sie brauchen nichts zu tun.</source>
        <translation>That is enough: it also sends what is booked here. No action needed.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Das ist kein Kopplungscode.</source>
        <translation>That is not a pairing code.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Das ist keine Adresse von PRIMA.</source>
        <translation>That is not a PRIMA address.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Der Abgleich mit PRIMA ist nicht gelungen.</source>
        <translation>Syncing with PRIMA failed.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Der Zugang dieses PCs zu PRIMA ist nicht auffindbar.</source>
        <translation>This PC's access to PRIMA cannot be found.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Der Zugang zu PRIMA lässt sich auf diesem PC nicht aufbewahren.</source>
        <translation>The access to PRIMA cannot be kept on this PC.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Die Adresse von PRIMA muss mit https:// beginnen. Bitte prüfen Sie sie.</source>
        <translation>The address of PRIMA must begin with https://. Please check it.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Die Verbindung zu PRIMA ist nicht vertrauenswürdig.</source>
        <translation>The connection to PRIMA cannot be trusted.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Diese Adresse ist nicht verschlüsselt.</source>
        <translation>This address is not encrypted.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Dieser PC ist noch nicht mit PRIMA gekoppelt.</source>
        <translation>This PC is not paired with PRIMA yet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Dieses Buch kommt aus einer Sicherung.</source>
        <translation>This book comes from a backup.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Ein anderes Programmfenster gleicht dieses Buch gerade mit PRIMA ab.</source>
        <translation>Another window of the program is syncing this book with PRIMA.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Er hat acht Zeichen, etwa ACDE-2346. Bitte geben Sie ihn so ein, wie die Stadt ihn genannt hat.</source>
        <translation>It has eight characters, like ACDE-2346. Please enter it as the city gave it to you.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Lassen Sie sich von der Stadt einen Kopplungscode geben, und klicken Sie unter „Synchronisierung“ (F11) auf „Koppeln“.</source>
        <translation>Ask the city for a pairing code, and click “Pair” under “Sync” (F11).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>PRIMA antwortet unverständlich.</source>
        <translation>PRIMA's answer makes no sense.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>PRIMA bittet um etwas Geduld.</source>
        <translation>PRIMA asks for a little patience.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>PRIMA hat gerade eine Störung.</source>
        <translation>PRIMA is having problems.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>PRIMA ist gerade nicht erreichbar.</source>
        <translation>PRIMA cannot be reached at the moment.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>PRIMA weiß mehr von diesem PC als sein eigenes Buch.</source>
        <translation>PRIMA knows more about this PC than its own book does.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <location filename="../../prima/contract/problems.py"/>
        <source>PRIMA wurde aus einer Sicherung wiederhergestellt.</source>
        <translation>PRIMA was restored from a backup.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Prüfen Sie Schreibschutz und freien Platz des Datenordners.</source>
        <translation>Check the write protection and free space of the data folder.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Prüfen Sie die Internetverbindung. {0}</source>
        <translation>Check the internet connection. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Sie sieht etwa so aus: https://prima.ihre-stadt.de. Bitte prüfen Sie sie.</source>
        <translation>It looks like this: https://prima.your-city.eu. Please check it.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Statt PRIMA antwortet eine Anmeldeseite. Melden Sie diesen PC im WLAN an. {0}</source>
        <translation>A log-in page answers instead of PRIMA. Log this PC in to the Wi-Fi. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Vermutlich wurde eine Sicherung eingespielt oder der PC kopiert. Bitte koppeln Sie diesen PC neu. {0}</source>
        <translation>A backup was probably restored or the PC copied. Please pair this PC again. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Vielleicht ist eine der beiden Seiten zu alt. Suchen Sie nach einer Aktualisierung. {0}</source>
        <translation>One of the two sides may be too old. Check for an update. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>WLAN-Anmeldung nötig.</source>
        <translation>Wi-Fi log-in needed.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <location filename="../../prima/contract/problems.py"/>
        <source>Zwischen den Meldungen fehlt etwas.</source>
        <translation>Some messages are missing in between.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/open_food_facts.py"/>
        <source>Open Food Facts antwortet gerade nicht.</source>
        <translation>Open Food Facts is not answering at the moment.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/open_food_facts.py"/>
        <source>Tippen Sie die Angaben selbst ein, oder versuchen Sie es später.</source>
        <translation>Type the details yourself, or try again later.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/pairing.py"/>
        <source>Dieser PC wurde mit einem anderen Geschäft gekoppelt.</source>
        <translation>This PC was paired with another shop.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/pictures.py"/>
        <source>Das Angebot erscheint ohne Bild. Wählen Sie beim Artikel ein anderes.</source>
        <translation>The offer appears without a picture. Choose another one on the article.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/pictures.py"/>
        <source>Das Bild ist nicht mehr da.</source>
        <translation>The picture is no longer there.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/pictures.py"/>
        <source>Die Stadt nimmt dieses Bild nicht an.</source>
        <translation>The city does not accept this picture.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/planning.py"/>
        <location filename="../../prima/contract/problems.py"/>
        <source>Dieser Zugang wurde entzogen.</source>
        <translation>This access was withdrawn.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/planning.py"/>
        <source>Ihr Bestand bleibt auf diesem PC erhalten.</source>
        <translation>Your stock stays on this PC.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/provisioning.py"/>
        <source>Die Datei wurde gelöscht. {0} Sie können unter „Synchronisierung“ von Hand koppeln.</source>
        <translation>The file was deleted. {0} You can pair by hand under “Sync”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/provisioning.py"/>
        <source>Die Datei zur Einrichtung (provision.json) ist nicht lesbar.</source>
        <translation>The set-up file (provision.json) cannot be read.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/provisioning.py"/>
        <source>Die Einrichtung nach provision.json ist nicht gelungen. {0}</source>
        <translation>Setting up from provision.json failed. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/provisioning.py"/>
        <source>Dieser PC ist jetzt mit „{0}“ gekoppelt, eingerichtet werden sollte „{1}“.</source>
        <translation>This PC is now paired with “{0}”, but “{1}” was to be set up.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/provisioning.py"/>
        <source>Gebucht wird weiter in Ihrem Buch. Ist es das falsche Geschäft, koppeln Sie unter „Synchronisierung“ mit dem richtigen Kopplungscode neu.</source>
        <translation>Booking carries on in your book. If it is the wrong shop, pair again under “Sync” with the right pairing code.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/provisioning.py"/>
        <source>Sie wurde gelöscht, weil ein Kopplungscode darin stehen kann. Koppeln Sie diesen PC unter „Synchronisierung“ von Hand, oder bitten Sie um eine neue Datei.</source>
        <translation>It was deleted because it may hold a pairing code. Pair this PC by hand under “Sync”, or ask for a new file.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Abgleich anderswo</source>
        <translation>Syncing elsewhere</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Abgleich gestört</source>
        <translation>Sync has a problem</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Bitte neu koppeln</source>
        <translation>Please pair again</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Buch nicht beschreibbar</source>
        <translation>Book not writable</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Nicht gekoppelt</source>
        <translation>Not paired</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>PRIMA bittet um Geduld</source>
        <translation>Waiting for PRIMA</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>PRIMA gestört</source>
        <translation>Trouble at PRIMA</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Verbindet …</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Verbunden</source>
        <translation>Connected</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>WLAN-Anmeldung nötig</source>
        <translation>Wi-Fi log-in needed</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Zugang entzogen</source>
        <translation>Access withdrawn</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/unsent.py"/>
        <source>Alles, was von hier zu melden war, hat eine Antwort der Stadt.</source>
        <translation>The city has answered everything that was sent from here.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/unsent.py"/>
        <source>Der frühere Zugang dieses PCs ist nicht mehr da. Koppeln Sie ihn neu: Was wartet, wird dann gesendet.</source>
        <translation>The former access of this PC is gone. Pair it again: what is waiting will then be sent.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/unsent.py"/>
        <source>Die Datei ließe sich nicht unterschreiben.</source>
        <translation>The file could not be signed.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/unsent.py"/>
        <source>Es ist nichts ungesendet.</source>
        <translation>Nothing is waiting to be sent.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/updating.py"/>
        <source>Arbeiten Sie ruhig weiter. Machen Sie Platz frei, und laden Sie sie dann noch einmal.</source>
        <translation>You can carry on working. Free some space, then download it again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/updating.py"/>
        <source>Die neue Fassung konnte nicht gespeichert werden ({0}).</source>
        <translation>The new version could not be saved ({0}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/updating.py"/>
        <source>Ihr Geschäft hat gerade geöffnet.</source>
        <translation>Your shop is open at the moment.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/updating.py"/>
        <source>Während der Öffnungszeiten wird nichts ausgetauscht. Bitte starten Sie die Aktualisierung nach Ladenschluss.</source>
        <translation>Nothing is replaced during opening hours. Please start the update after closing time.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/worker.py"/>
        <source>Das Programm hat einen Fehler und versucht es von selbst wieder; bleibt es dabei, starten Sie es neu. Buchen Sie ruhig weiter: Alles wird gespeichert und später gesendet.</source>
        <translation>The program has a fault and will try again by itself; if it stays like this, restart it. Carry on booking: everything is kept and sent later.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/worker.py"/>
        <source>Der Abgleich ist gestört.</source>
        <translation>The sync has a problem.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/worker.py"/>
        <source>Die Uhr dieses PCs geht um etwa {0} Minuten falsch. Bitte stellen Sie sie.</source>
        <translation>The clock of this PC is about {0} minutes off. Please set it.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/worker.py"/>
        <source>PRIMA bittet um eine Aktualisierung von SHB Desktop. Gebucht und gesendet wird weiter.</source>
        <translation>PRIMA asks for an update of SHB Desktop. Booking and sending carry on.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/attention.py"/>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Beenden</source>
        <translation>Quit</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/attention.py"/>
        <source>Neue Reservierung</source>
        <translation>New reservation</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/attention.py"/>
        <source>Neue Reservierungen werden hier gemeldet.</source>
        <translation>New reservations are announced here.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/attention.py"/>
        <source>SHB Desktop läuft weiter</source>
        <translation>SHB Desktop keeps running</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/attention.py"/>
        <source>{0} neue Reservierungen</source>
        <translation>{0} new reservations</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/attention.py"/>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/beginning.py"/>
        <source>Die Einrichtung ist noch nicht fertig.</source>
        <translation>Setting up is not finished yet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/beginning.py"/>
        <source>Einrichten</source>
        <translation>Setup</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/beginning.py"/>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Fortsetzen</source>
        <translation>Continue</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/beginning.py"/>
        <source>Sie können sie jetzt fortsetzen, oder später unter Einstellungen, Geschäft.</source>
        <translation>You can continue now, or later under Settings, Shop.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/camera_scanner.py"/>
        <source>Die Kamera „{0}“ liefert kein Bild ({1}).</source>
        <translation>The camera “{0}” gives no picture ({1}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/camera_scanner.py"/>
        <source>Es fehlt der Zusatz für Geräte (PySide6-Addons). Alle anderen Scanner gehen ohne ihn. Bitten Sie, wer Ihren Computer betreut, den Zusatz „devices“ einzurichten.</source>
        <translation>The add-on for devices (PySide6-Addons) is missing. All other scanners work without it. Ask whoever looks after your computer to install the add-on “devices”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/camera_scanner.py"/>
        <source>Es ist keine Kamera angeschlossen.</source>
        <translation>No camera is connected.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/camera_scanner.py"/>
        <source>Mit der Kamera kann dieses Programm noch nicht lesen.</source>
        <translation>This program cannot read with the camera yet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/camera_scanner.py"/>
        <source>Stecken Sie sie an, oder wählen Sie unter „Scanner einrichten“ eine andere.</source>
        <translation>Plug it in, or choose another under “Set up scanner”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/camera_scanner.py"/>
        <source>Vielleicht benutzt sie ein anderes Programm, oder das System verbietet es. Schalten Sie sie dann neu ein.</source>
        <translation>Perhaps another program uses it, or the system forbids it. Then switch it on again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/city_line.py"/>
        <source>Gekoppelt</source>
        <translation>Paired</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/city_line.py"/>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Mit PRIMA koppeln</source>
        <translation>Pair with PRIMA</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>1 Scan wartet</source>
        <translation>1 scan is waiting</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Alter prüfen: ab {0} Jahren</source>
        <translation>Check the age: from {0} years</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Das Buch wird gerade beschrieben, meist von einem Import.</source>
        <translation>The book is being written to, usually by an import.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Der Scan wartet unten als gelbe Zeile. Scannen Sie ruhig weiter. Anlegen: Strg+N.</source>
        <translation>The scan waits below as a yellow line. Just carry on scanning. Create it: Ctrl+N.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Geprüft, buchen</source>
        <translation>Checked, book it</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>Nicht buchen</source>
        <translation>Do not book</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Nichts geht verloren.</source>
        <translation>Nothing gets lost.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Noch einmal scannen oder Enter bucht trotzdem {0}.</source>
        <translation>Scan again or press Enter to book {0} anyway.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Noch nicht gebucht: {0}</source>
        <translation>Not booked yet: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Noch nichts gebucht.</source>
        <translation>Nothing booked yet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Noch nichts gebucht. Noch einmal scannen oder Enter, wenn das Alter stimmt. Notiert wird nur „geprüft“.</source>
        <translation>Nothing booked yet. Scan again or press Enter if the age is right. All that is noted is “checked”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Noch unbekannt: {0}</source>
        <translation>Not known yet: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Nur Auskunft, nichts gebucht</source>
        <translation>Looked up only, nothing booked</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Nur {0} im Laden, nichts gebucht.</source>
        <translation>Only {0} in the shop, nothing booked.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <location filename="../../shb_desktop/ui/widgets/notices.py"/>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <location filename="../../shb_desktop/ui/dialogs/other_reason.py"/>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <source>Trotzdem buchen</source>
        <translation>Book anyway</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Wird gleich gespeichert</source>
        <translation>Will be saved in a moment</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>{0} Scans warten</source>
        <translation>{0} scans are waiting</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>{0} gebucht: {1}</source>
        <translation>{0} booked: {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>{0} online zugesagt</source>
        <translation>{0} promised online</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>{0}: {1} verfügbar</source>
        <translation>{0}: {1} available</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/devices.py"/>
        <source>Scanner einrichten</source>
        <translation>Set up scanner</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/devices.py"/>
        <source>Verbunden. Scannen Sie zur Probe einen Artikel.</source>
        <translation>Connected. Scan an article to try it.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <location filename="../../shb_desktop/ui/dialogs/question.py"/>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <location filename="../../shb_desktop/ui/widgets/form.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Code {0} entfernen</source>
        <translation>Remove code {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Inhalt (für den Grundpreis)</source>
        <translation>Content (for the unit price)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Mehrwertsteuer</source>
        <translation>VAT</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Name und Anschrift (für online)</source>
        <translation>Name and address (for online)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Noch keiner. Scannen Sie den Artikel jetzt.</source>
        <translation>None yet. Scan the article now.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Strichcodes (zum Ergänzen scannen)</source>
        <translation>Barcodes (scan to add)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Stück je Scan</source>
        <translation>Pieces per scan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Was Kundinnen und Kunden wissen sollten</source>
        <translation>What customers should know</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Was auf dem Etikett steht</source>
        <translation>What the label says</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>ab 16</source>
        <translation>16 and over</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>ab 18</source>
        <translation>18 and over</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>je Einheit</source>
        <translation>per unit</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>z. B. 0,5</source>
        <translation>e.g. 0,5</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>z. B. 3,50 €</source>
        <translation>e.g. 3,50 €</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source> (zum Preis)</source>
        <translation> (at selling price)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>Abgänge</source>
        <translation>Goods out</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>An Tagen</source>
        <translation>On days</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Anzahl</source>
        <translation>Copies</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Bewegung in 30 Tagen</source>
        <translation>Movement in 30 days</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>Da</source>
        <translation>In stock</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>Gebunden</source>
        <translation>Tied up</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>Gesucht</source>
        <translation>Searched for</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Gesucht, nirgends angeboten</source>
        <translation>Searched for, offered nowhere</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Liegt seit 90 Tagen</source>
        <translation>Not moved for 90 days</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>Mindestens</source>
        <translation>At least</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Unter Mindestbestand</source>
        <translation>Below minimum stock</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/models/articles.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Verfügbar</source>
        <translation>Available</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>Zugänge</source>
        <translation>Goods in</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>Zuletzt gegangen</source>
        <translation>Last goods out</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>noch nie</source>
        <translation>never</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Beide Seiten sagen inzwischen dasselbe.</source>
        <translation>Both sides now say the same.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Der andere</source>
        <translation>The other one</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Dieser Rechner</source>
        <translation>This computer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Dieses Angebot wurde an zwei Rechnern verschieden geändert. Wählen Sie je Zeile, was gelten soll, hier und in der Stadt.</source>
        <translation>This offer was changed in different ways on two computers. For each line, choose what to keep, here and in the city.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Entschieden</source>
        <translation>Decided</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Es gilt</source>
        <translation>Keep</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>So übernehmen</source>
        <translation>Save choices</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Zweimal geändert: {0}</source>
        <translation>Changed twice: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>der andere</source>
        <translation>the other one</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>dieser</source>
        <translation>this one</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Überall der andere</source>
        <translation>The other one throughout</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Überall dieser Rechner</source>
        <translation>This computer throughout</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/delivery_end.py"/>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Abschließen</source>
        <translation>Close delivery</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/delivery_end.py"/>
        <source>Differenzen bleiben nachlesbar. Unbekannte Codes warten weiter an der Theke.</source>
        <translation>Differences can still be looked up. Unknown codes keep waiting at the counter.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/delivery_end.py"/>
        <source>Ein doppelt gelesener Code wird nicht gebucht.</source>
        <translation>One code that was read twice will not be booked.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/delivery_end.py"/>
        <source>{0} doppelt gelesene Codes werden nicht gebucht.</source>
        <translation>{0} codes read twice will not be booked.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/delivery_end.py"/>
        <source>Über einen Karton ist noch nicht entschieden.</source>
        <translation>One case is still undecided.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/delivery_end.py"/>
        <source>Über {0} Kartons ist noch nicht entschieden.</source>
        <translation>{0} cases are still undecided.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>Charge {0}</source>
        <translation>Lot {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>Gezeigt wird, was mit einem Haltbarkeitsdatum im Code eingebucht wurde.</source>
        <translation>Shown here: goods booked in with a best-before date in their code.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>Haltbar bis</source>
        <translation>Best before</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>In dieser Zeit läuft nichts ab</source>
        <translation>Nothing expires in this period</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>Noch da</source>
        <translation>Still in stock</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Regal {0}</source>
        <translation>Shelf {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>Was bald abläuft</source>
        <translation>Expiring soon</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>in {0} Tagen</source>
        <translation>in {0} days</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>{0} Tage</source>
        <translation>{0} days</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>{0} · abgelaufen</source>
        <translation>{0} · expired</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Alles bereit</source>
        <translation>All set</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>An der Theke (F2) scannen Sie Abgang und Zugang. Unter Artikel (F4) veröffentlichen Sie mit einem Klick. F1 öffnet überall die Hilfe. Alles Weitere steht unter Einstellungen (F12).</source>
        <translation>At the counter (F2) you scan goods out and in. Under Articles (F4) you publish with one click. F1 opens help anywhere. Everything else is under Settings (F12).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Aus Excel, CSV oder der Kasse. Sie sehen alles, bevor es ins Buch kommt.</source>
        <translation>From Excel, CSV or the till. You see everything before it goes into the book.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Beispielladen</source>
        <translation>Sample shop</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Der Scannertest steht unter Einstellungen, Scanner.</source>
        <translation>The scanner test is under Settings, Scanner.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Drucker</source>
        <translation>Printers</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Erfundene Artikel zum Ausprobieren, in einem leeren Buch.</source>
        <translation>Made-up articles for trying things out, in an empty book.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Es gibt schon Artikel; es bleibt, wie es ist</source>
        <translation>There are articles already; it stays as it is</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Leer beginnen</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Liste einlesen</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Mehrere im Team? Dann bekommt jede Buchung einen Namen.</source>
        <translation>Do several people work here? Then each booking gets a name.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Mit PINs arbeiten</source>
        <translation>Work with PINs</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Mit dem Computer starten</source>
        <translation>Start with the computer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Name des Geschäfts</source>
        <translation>Name of the shop</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Neuer Computer? Von einem Stick kommt das ganze Buch zurück, mit Bestand und Angeboten.</source>
        <translation>New computer? A USB stick brings back the whole book, with stock and offers.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>PRIMA ist das Schaufenster Ihrer Stadt. Die Adresse und einen Kopplungscode bekommen Sie von ihr. Ohne Stadt führt das Programm Ihren Bestand trotzdem.</source>
        <translation>PRIMA is your city's storefront. You get its address and a pairing code from the city. Without a city the program keeps your stock all the same.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Scannen Sie einfach los: Unbekannte Codes warten, bis Sie sie benennen.</source>
        <translation>Just start scanning: unknown codes wait until you name them.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Schritt {0} von 6: {1}</source>
        <translation>Step {0} of 6: {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Sicherung einspielen</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <source>Stadt</source>
        <translation>City</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Straße und Nummer</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/widgets/coach.py"/>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Willkommen. In sechs Schritten ist alles bereit. Sie können jeden überspringen und später unter Einstellungen nachholen, auch Öffnungszeiten und Impressum.</source>
        <translation>Welcome. Six steps and everything is ready. You can skip any of them and do it later under Settings, opening hours and legal notice included.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Woher kommen Ihre Artikel?</source>
        <translation>Where do your articles come from?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Zur Theke</source>
        <translation>To the counter</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>{0} Artikel sind im Buch</source>
        <translation>{0} articles are in the book</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/widgets/coach.py"/>
        <source>Überspringen</source>
        <translation>Skip</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source> ({0} von {1})</source>
        <translation> ({0} of {1})</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Abgelehnt: {0}</source>
        <translation>Declined: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Abholbereit: {0}</source>
        <translation>Ready for pickup: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Abholcode scannen oder eingeben</source>
        <translation>Scan or enter the pickup code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Abholcode {0}</source>
        <translation>Pickup code {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Abholfach {0}</source>
        <translation>Slot {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Ablehnen und Bescheid geben</source>
        <translation>Decline and let them know</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Ablehnen …</source>
        <translation>Decline…</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Alter prüfen: ab {0}</source>
        <translation>Check age: {0} or over</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>Antwort bis {0}</source>
        <translation>Answer by {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Auf diesem Computer ist kein Drucker eingerichtet. Schreiben Sie {0} auf einen Zettel.</source>
        <translation>No printer is set up on this computer. Write {0} on a slip of paper.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Das gehört nicht zu dieser Reservierung. Es wurde nichts gebucht.</source>
        <translation>That does not belong to this reservation. Nothing was booked.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Diese Reservierung wurde abgelehnt: {0}</source>
        <translation>This reservation was declined: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Diese Reservierung wurde schon abgeholt. Es gibt nichts mehr zu übergeben.</source>
        <translation>This reservation was collected already. There is nothing left to hand over.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Doch nicht ablehnen</source>
        <translation>Don't decline after all</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Eins mehr</source>
        <translation>One more</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Eins weniger</source>
        <translation>One less</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Frist war {0}</source>
        <translation>Deadline was {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Grund, den die Person liest, z. B. „Leider beschädigt“</source>
        <translation>Reason for the customer to read, e.g. “Sorry, damaged”</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Reservierung</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Sie ist {0}. Steht die Person vor Ihnen, können Sie trotzdem übergeben.</source>
        <translation>It is {0}. If the customer is in front of you, you can still hand it over.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Zettel drucken</source>
        <translation>Print slip</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Zurückgelegt, abholbereit</source>
        <translation>Set aside, ready for pickup</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>liegt bereit bis {0}</source>
        <translation>ready until {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>reserviert {0}</source>
        <translation>reserved {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>{0} gehört dazu.</source>
        <translation>{0} is part of it.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>Übergeben</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Übergeben: {0}</source>
        <translation>Handed over: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <source>Abmelden</source>
        <translation>Log out</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <location filename="../../shb_desktop/ui/main_window.py"/>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <source>Anmelden</source>
        <translation>Log in</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <location filename="../../shb_desktop/ui/widgets/keypad.py"/>
        <source>Letzte Ziffer löschen</source>
        <translation>Delete last digit</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Neue PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <source>Neue PIN setzen</source>
        <translation>Set new PIN</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Neue PIN, 4 bis 8 Ziffern</source>
        <translation>New PIN, 4 to 8 digits</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <source>PIN vergessen?</source>
        <translation>Forgotten the PIN?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <source>Personal: Bitten Sie die Inhaberin oder den Inhaber um eine neue PIN (Einstellungen, Personal). Inhaber: Beim Einrichten wurde ein Wiederherstellungscode ausgegeben. Er gilt einmal.</source>
        <translation>Staff: ask the owner for a new PIN (Settings, Staff). Owner: a recovery code was issued when the PIN was set. It works once.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <location filename="../../shb_desktop/ui/dialogs/recovery.py"/>
        <source>Wiederherstellungscode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/mending.py"/>
        <source>Für online: {0}</source>
        <translation>Online details: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/mending.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Gespeichert</source>
        <translation>Saved</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/mending.py"/>
        <source>Noch nicht bereit für online</source>
        <translation>Not ready to go online yet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/mending.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <location filename="../../shb_desktop/ui/dialogs/schedule.py"/>
        <location filename="../../shb_desktop/ui/dialogs/terms.py"/>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/mending.py"/>
        <source>{0} geht online</source>
        <translation>{0} goes online</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/message.py"/>
        <source>Abgelehnt, weil</source>
        <translation>Refused because</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/message.py"/>
        <source>Beantwortet</source>
        <translation>Answered</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/message.py"/>
        <source>Entstanden</source>
        <translation>Created</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/message.py"/>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/message.py"/>
        <source>Nichts weiter als diese Mitteilung.</source>
        <translation>Nothing but this message.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>0 für kostenlos</source>
        <translation>0 for free</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Freie Plätze</source>
        <translation>Free places</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Online stellen</source>
        <translation>Put online</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Plätze</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Preis je Platz (brutto)</source>
        <translation>Price per place (gross)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Was erwartet die Gäste?</source>
        <translation>What can guests look forward to?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>leer: im Geschäft</source>
        <translation>empty: in the shop</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>nach Absprache</source>
        <translation>date by arrangement</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>z. B. Weinprobe im Hof</source>
        <translation>e.g. wine tasting in the yard</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Die Stadt zeichnet die Seite …</source>
        <translation>The city is preparing the page…</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Geht online: {0}</source>
        <translation>Goes online: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Rettungsangebot: {0}</source>
        <translation>Rescue offer: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Rettungsangebote</source>
        <translation>Rescue offers</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Veranstaltung oder Dienstleistung anlegen</source>
        <translation>Create an event or a service</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Vorgaben für Angebote</source>
        <translation>Defaults for offers</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Vorgaben gespeichert</source>
        <translation>Defaults saved</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Wieder zum üblichen Preis</source>
        <translation>Back to the usual price</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Wird als Rettungsangebot gezeigt</source>
        <translation>Is shown as a rescue offer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Zeitraum gespeichert</source>
        <translation>Period saved</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Zeitraum: {0}</source>
        <translation>Period: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>Anschrift</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>E-Mail oder Internet</source>
        <translation>E-mail or website</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>Einmal eingetragen, gilt es für alle Artikel dieses Herstellers.</source>
        <translation>Entered once, it applies to all articles of this manufacturer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>Für Lebensmittel, Futter, Pflanzen und Antiquitäten, und für Ware, die schon vor dem 13.12.2024 im Handel war (GPSR Art. 2, 51).</source>
        <translation>For food, feed, plants and antiques, and for goods that were on the market before 13 December 2024 (GPSR Art. 2, 51).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>Keine Angaben zum Hersteller nötig</source>
        <translation>No manufacturer details needed</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>Name, Anschrift und E-Mail in der EU</source>
        <translation>Name, address and e-mail in the EU</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>Straße 1, 12345 Ort</source>
        <translation>1 Street, 12345 Town</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>Verantwortlich in der EU (GPSR Art. 16)</source>
        <translation>Responsible in the EU (GPSR Art. 16)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>Warn- und Sicherheitshinweise (wenn es welche gibt)</source>
        <translation>Warnings and safety notes (if there are any)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>info@hersteller.de oder www.hersteller.de</source>
        <translation>info@maker.de or www.maker.de</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>z. B. Nicht für Kinder unter 3 Jahren geeignet.</source>
        <translation>e.g. Not suitable for children under 3 years.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>z. B. Töpferei Muster</source>
        <translation>e.g. Example Pottery</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/other_reason.py"/>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>Buchen</source>
        <translation>Book</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/other_reason.py"/>
        <source>Für den Laden oder privat entnommen. Ihr Steuerbüro braucht das getrennt.</source>
        <translation>Taken for the shop or privately. Your tax adviser needs this listed separately.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/other_reason.py"/>
        <source>Im Laden: {0}</source>
        <translation>In the shop: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/other_reason.py"/>
        <source>Menge ({0})</source>
        <translation>Quantity ({0})</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/other_reason.py"/>
        <source>Zerbrochen, verdorben, abgelaufen: Die Ware ist weg.</source>
        <translation>Broken, spoiled, out of date: the goods are gone.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/other_reason.py"/>
        <source>Zurückgebracht und wieder im Regal.</source>
        <translation>Brought back and on the shelf again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/pairing.py"/>
        <source>8 Zeichen, von der Stadt</source>
        <translation>8 characters, from the city</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/pairing.py"/>
        <source>Ihr Buch und alles, was noch wartet, bleibt erhalten. Gesendet wird unter dem neuen Zugang.</source>
        <translation>Your book and everything still waiting are kept. They will be sent under the new access.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/pairing.py"/>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>Koppeln</source>
        <translation>Pair</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/pairing.py"/>
        <source>Kopplungscode</source>
        <translation>Pairing code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/pairing.py"/>
        <source>https://prima.ihre-stadt.de</source>
        <translation>https://prima.your-city.eu</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source> Abgebrochen.</source>
        <translation> Cancelled.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source> {0} noch nicht:</source>
        <translation> {0} not yet:</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>1 Artikel geht online</source>
        <translation>1 article goes online</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>Alle auswählen</source>
        <translation>Select all</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>Artikel suchen</source>
        <translation>Search articles</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>Artikel, die nicht online sind</source>
        <translation>Articles that are not online</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>Ein Klick prüft, was das Gesetz verlangt, glättet Titel und ergänzt den Grundpreis. Wie viel der Stadt zugesagt wird, steht unter Vorgaben.</source>
        <translation>One click checks what the law requires, tidies titles and adds the unit price. How much is promised to the city is set under Defaults.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <location filename="../../shb_desktop/ui/dialogs/refused.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Ergänzen</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <location filename="../../shb_desktop/ui/dialogs/refused.py"/>
        <source>Ergänzen: {0}</source>
        <translation>Fill in: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>Gewählt</source>
        <translation>Selected</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>Name, Marke, Nummer oder Strichcode</source>
        <translation>Name, brand, number or barcode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <location filename="../../shb_desktop/ui/main_window.py"/>
        <source>Noch einmal versuchen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Veröffentlichen</source>
        <translation>Publish</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>Von selbst in Ordnung gebracht</source>
        <translation>Put right automatically</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>Wählen</source>
        <translation>Choose</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>Zur Auswahl</source>
        <translation>To the selection</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>{0} Artikel gehen online</source>
        <translation>{0} articles go online</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>{0} verfügbar</source>
        <translation>{0} available</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>{0} veröffentlichen</source>
        <translation>Publish {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>{0} von {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/recovery.py"/>
        <source>Auf diesem Computer ist kein Drucker eingerichtet. Bitte schreiben Sie ab.</source>
        <translation>No printer is set up on this computer. Please copy it down.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/recovery.py"/>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/recovery.py"/>
        <source>Ich habe ihn aufgehoben</source>
        <translation>I have put it in a safe place</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/recovery.py"/>
        <source>Mit diesem Code setzen Sie eine neue PIN, wenn Sie Ihre vergessen haben. Er steht nur jetzt hier und nirgends sonst. Drucken Sie ihn oder schreiben Sie ihn ab, und legen Sie ihn dorthin, wo nur Sie hinkommen.</source>
        <translation>With this code you set a new PIN if you forgot yours. It is shown only now and nowhere else. Print it or copy it down, and keep it where only you can get at it.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/recovery.py"/>
        <source>SHB Desktop – {0}

Wiederherstellungscode für die Inhaber-PIN:

{1}
</source>
        <translation>SHB Desktop – {0}

Recovery code for the owner PIN:

{1}
</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/recovery.py"/>
        <source>Wiederherstellungscode {0}</source>
        <translation>Recovery code {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/refused.py"/>
        <source>Was Sie ergänzen, geht danach von selbst online.</source>
        <translation>Once filled in, it goes online automatically.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Hier steht Ware, deren Mindesthaltbarkeitsdatum naht: Beim Wareneingang scannen oder tippen Sie es.</source>
        <translation>Goods near their best-before date appear here: scan or type it at delivery.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <location filename="../../shb_desktop/ui/widgets/keypad.py"/>
        <source>Menge</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Mindestens haltbar bis</source>
        <translation>Best before</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Nichts läuft bald ab</source>
        <translation>Nothing expires soon</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Retten</source>
        <translation>Rescue</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Rettungspreis</source>
        <translation>Rescue price</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Rettungspreis: {0}</source>
        <translation>Rescue price: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Ware mit nahem Mindesthaltbarkeitsdatum zum eigenen Preis, als Rettungsangebot gekennzeichnet (§ 11 Abs. 4 PAngV). Der übliche Preis bleibt; danach endet das Angebot.</source>
        <translation>Goods near their best-before date at a price of their own, marked as a rescue offer (§ 11(4) PAngV). The usual price stays; after that date the offer ends.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Wird gerettet</source>
        <translation>Being rescued</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>haltbar bis {0} · {1} · {2} Stück · üblich {3}</source>
        <translation>best before {0} · {1} · {2} pcs · usually {3}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>heute letzter Tag</source>
        <translation>last day today</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>noch 1 Tag</source>
        <translation>1 day left</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>noch {0} Tage</source>
        <translation>{0} days left</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Üblicher Preis: {0}. Er bleibt, wie er ist.</source>
        <translation>Usual price: {0}. It stays as it is.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Anschluss des Scanners</source>
        <translation>Port of the scanner</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Auf diesem Computer ist kein Drucker eingerichtet.</source>
        <translation>No printer is set up on this computer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Einschalten</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Erste Kamera</source>
        <translation>First camera</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Es ist keine Kamera angeschlossen. Stecken Sie sie an und suchen Sie noch einmal.</source>
        <translation>No camera is connected. Plug it in and search again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Gelesen: {0}. Die Ziffern stimmen.</source>
        <translation>Read: {0}. The digits match.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Geschwindigkeit des Anschlusses</source>
        <translation>Speed of the port</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Ihr Scanner schreibt richtig.</source>
        <translation>Your scanner writes correctly.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Ihr Scanner vertauscht Tasten. Ab jetzt stellt das Programm sie richtig.</source>
        <translation>Your scanner swaps keys. From now on the program puts them right.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <location filename="../../shb_desktop/ui/widgets/camera_panel.py"/>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Kamera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Kameras suchen</source>
        <translation>Search for cameras</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Keiner</source>
        <translation>None</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Scannen Sie diesen Code, hier oder ausgedruckt.</source>
        <translation>Scan this code, here or printed.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Scanner an einem seriellen Anschluss</source>
        <translation>Scanner on a serial port</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Scanner, der wie eine Tastatur schreibt</source>
        <translation>Scanner that writes like a keyboard</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Strg+K schaltet die Kamera ein und aus. Bilder verlassen diesen Computer nicht.</source>
        <translation>Ctrl+K switches the camera on and off. Pictures do not leave this computer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Testcode drucken</source>
        <translation>Print test code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Testcode für den Scanner</source>
        <translation>Test code for the scanner</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Zurzeit ist kein solcher Anschluss da. Die meisten Scanner brauchen keinen.</source>
        <translation>There is no such port at the moment. Most scanners need none.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>keine Kamera</source>
        <translation>no camera</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>{0} (nicht angesteckt)</source>
        <translation>{0} (not plugged in)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/schedule.py"/>
        <source>Ab jetzt eine Woche</source>
        <translation>One week from now</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/schedule.py"/>
        <source>Nur dieses Wochenende</source>
        <translation>This weekend only</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/schedule.py"/>
        <source>Ohne Zeitraum</source>
        <translation>Without a period</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/schedule.py"/>
        <source>Sichtbar ab (leer: sofort)</source>
        <translation>Visible from (empty: at once)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/schedule.py"/>
        <source>Sichtbar bis (leer: ohne Ende)</source>
        <translation>Visible until (empty: without end)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/schedule.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Sichtbar, bis Sie es ändern.</source>
        <translation>Visible until you change it.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/schedule.py"/>
        <source>Uhrzeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>1 Bestand wird angepasst.</source>
        <translation>1 stock level will be adjusted.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>1 nicht gezählter Artikel bleibt, wie er im Buch steht.</source>
        <translation>1 article that was not counted stays as it is in the book.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>1 stimmt schon.</source>
        <translation>1 is already right.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>Alle gezählten Bestände stimmen schon.</source>
        <translation>All counted stock levels are already right.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>Danach ist diese Inventur abgeschlossen.</source>
        <translation>That closes this stocktake.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>Die Zählungen bleiben nachlesbar, ändern aber keinen Bestand.</source>
        <translation>The counts can still be looked up but change no stock.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Gespeichert: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Inventur buchen</source>
        <translation>Book stocktake</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>Inventur verwerfen</source>
        <translation>Discard stocktake</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>Inventur verwerfen?</source>
        <translation>Discard stocktake?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Inventurliste speichern</source>
        <translation>Save inventory list</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>Inventurliste {0}</source>
        <translation>Inventory list {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>Nichts wird gebucht.</source>
        <translation>Nothing is booked.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>Ohne Nachzählung buchen</source>
        <translation>Book without a recount</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>{0} Bestände werden angepasst.</source>
        <translation>{0} stock levels will be adjusted.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>{0} nicht gezählte Artikel bleiben, wie sie im Buch stehen.</source>
        <translation>{0} uncounted articles stay as they are in the book.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>{0} stimmen schon.</source>
        <translation>{0} are already right.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/terms.py"/>
        <source>Anteil des Vorrats, der zugesagt wird</source>
        <translation>Share of the stock that is promised</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/terms.py"/>
        <source>Auch für alle Angebote, die es schon gibt</source>
        <translation>Also for all offers that exist already</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/terms.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Bleibt immer im Laden</source>
        <translation>Always stays in the shop</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/terms.py"/>
        <source>Was der Stadt zugesagt ist, wird an der Theke nur nach einer Rückfrage gebucht. Der Rest bleibt frei, auch wenn die Leitung ausfällt.</source>
        <translation>What is promised to the city is only booked at the counter after asking. The rest stays free, even if the connection is down.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/terms.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>im Laden lassen</source>
        <translation>keep in the shop</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/terms.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>zusagen</source>
        <translation>promise</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <source>, {0} warten</source>
        <translation>, {0} waiting</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <source>Diese Zeilen warten auf Sie</source>
        <translation>These lines are waiting for you</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <source>Kasse {0}, Abschluss {1} vom {2}</source>
        <translation>Till {0}, close {1} of {2}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <source>Keine Zeile wartet</source>
        <translation>No line is waiting</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <source>Unbekannte noch einmal versuchen</source>
        <translation>Try unknown ones again</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <source>{0} Artikel gebucht</source>
        <translation>{0} articles booked</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <source>{0} verwerfen</source>
        <translation>Discard {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/update.py"/>
        <source>Beenden und installieren</source>
        <translation>Quit and install</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/update.py"/>
        <source>Buch und Einstellungen bleiben, wie sie sind; vorher wird das Buch gesichert. Während geladen wird, können Sie weiterarbeiten.</source>
        <translation>Book and settings stay as they are; the book is backed up first. You can carry on working while it downloads.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/update.py"/>
        <source>Geladen, die Unterschrift stimmt.</source>
        <translation>Downloaded, the signature matches.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/update.py"/>
        <source>Ihre Stadt empfiehlt Fassung {0}. Auf diesem PC läuft {1}.</source>
        <translation>Your city recommends version {0}. This PC runs {1}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/update.py"/>
        <source>Jetzt laden</source>
        <translation>Download now</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/update.py"/>
        <source>Später</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/update.py"/>
        <source>Wie viel schon geladen ist</source>
        <translation>How much has been downloaded</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/update.py"/>
        <source>{0} von {1} MB</source>
        <translation>{0} of {1} MB</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Angebote</source>
        <translation>Offers</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <location filename="../../shb_desktop/ui/labels/job.py"/>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Etiketten</source>
        <translation>Labels</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Import / Export</source>
        <translation>Import / Export</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Reservierungen</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <location filename="../../shb_desktop/ui/widgets/rail.py"/>
        <source>Synchronisierung</source>
        <translation>Sync</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <source>Theke</source>
        <translation>Counter</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Wareneingang</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Übersicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/failures.py"/>
        <source>Das Programm hat einen Fehler gemacht.</source>
        <translation>The program made an error.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/failures.py"/>
        <source>Was als gebucht angezeigt wurde, ist gebucht. Wiederholen Sie den letzten Schritt, oder starten Sie neu.</source>
        <translation>What was shown as booked is booked. Repeat the last step, or restart the program.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/files.py"/>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/help.py"/>
        <source>Handbuch</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/help.py"/>
        <source>Kapitel</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/job.py"/>
        <source>Der Drucker hat die Etiketten nicht angenommen.</source>
        <translation>The printer did not accept the labels.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/job.py"/>
        <source>Die Etiketten konnten nicht unter {0} gespeichert werden ({1}).</source>
        <translation>The labels could not be saved under {0} ({1}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/job.py"/>
        <source>Ihre Liste ist noch da. Bitte wählen Sie einen anderen Ordner oder machen Sie Platz frei.</source>
        <translation>Your list is still there. Please choose another folder or free some space.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/job.py"/>
        <source>Ihre Liste ist noch da. Ist er eingeschaltet und hat Papier? Dann drucken Sie bitte noch einmal.</source>
        <translation>Your list is still there. Is the printer switched on, with paper in it? Then please print again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/preview.py"/>
        <source>Hier beginnen (Platz {0})</source>
        <translation>Start here (position {0})</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/preview.py"/>
        <source>Vorschau des Bogens, erstes Etikett auf Platz {0} von {1}</source>
        <translation>Preview of the sheet, first label at position {0} of {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/slip.py"/>
        <source>Liegt bereit bis {0}</source>
        <translation>Ready until {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/symbols.py"/>
        <source>Der Code {0} passt nicht auf dieses Etikett.</source>
        <translation>The code {0} does not fit on this label.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/symbols.py"/>
        <source>Kleiner gedruckt könnte ihn kein Scanner lesen. Bitte wählen Sie ein größeres Etikett oder QR-Codes.</source>
        <translation>Printed any smaller, no scanner could read it. Please choose a larger label or QR codes.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Aus der gelben Zeile ein Artikel</source>
        <translation>An article from the yellow line</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Das war der Rundgang</source>
        <translation>That was the tour</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Der wartende Scan ist jetzt gebucht, der Artikel gehört zum Laden.</source>
        <translation>The waiting scan is booked now, the article is part of the shop.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Die Abholung</source>
        <translation>The pickup</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Die Abholung ist gebucht. Kassiert wird wie immer an der Kasse.</source>
        <translation>The pickup is booked. The money goes into the till as always.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Die Menge gilt nur für diesen Scan. Nun wieder auf „Abgang“.</source>
        <translation>The quantity applies to this scan only. Now back to “Goods out”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Die Person ist da: „Übergeben“ oder Abholcode an der Theke.</source>
        <translation>The customer is here: “Hand over”, or the code at the counter.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Die Person liest „abholbereit“; die Ware liegt für sie bereit.</source>
        <translation>The customer reads “ready for pickup”; the goods are kept for them.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Ein Abgang</source>
        <translation>Goods out</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Ein Scan ist ein Abgang: sofort im Buch, und der Bestand stimmt.</source>
        <translation>One scan takes one out: in the book at once, and the stock is right.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Ein unbekannter Code</source>
        <translation>An unknown code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Er wartet als gelbe Zeile, und an der Theke geht es weiter.</source>
        <translation>It waits as a yellow line, and the counter carries on.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Gleich kommt eine Reservierung (F3). Legen Sie die Ware zurück.</source>
        <translation>A reservation will come in a moment (F3). Set the goods aside.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Ins Schaufenster</source>
        <translation>Onto the storefront</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Jemand reserviert</source>
        <translation>Somebody reserves</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Mit F1 lesen Sie zu jeder Seite nach. „Von vorn beginnen“ setzt den Laden zurück.</source>
        <translation>F1 explains every page. “Start over” resets the shop.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Mit „Anlegen“ geben Sie Name, Preis und Bestand ein.</source>
        <translation>Press “Create” and enter name, price and stock.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Nehmen Sie den Abgang mit Strg+Z zurück oder mit dem Pfeil rechts.</source>
        <translation>Undo it with Ctrl+Z, or with the arrow on the right.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Nichts wird gelöscht: Eine Gegenbuchung hebt die erste auf.</source>
        <translation>Nothing is deleted: a counter-booking cancels out the first one.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Scannen Sie Blütenhonig (oder 9520000000080 und Enter).</source>
        <translation>Scan the honey (Blütenhonig), or type 9520000000080 and Enter.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Suchen Sie Dinkelmehl (F4) und veröffentlichen Sie es.</source>
        <translation>Look for Dinkelmehl (spelt flour, F4) and publish it.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Tippen Sie 9520000009007 und drücken Sie Enter.</source>
        <translation>Type 9520000009007 and press Enter.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Was das Gesetz verlangt, ist geprüft. Die Stadt zeigt es nun.</source>
        <translation>What the law requires is checked. The city shows it now.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Wählen Sie „Zugang“, tippen Sie 12* und scannen Sie noch einmal.</source>
        <translation>Choose “Goods in”, type 12* and scan once more.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Zurücknehmen</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Zwölf auf einmal</source>
        <translation>Twelve at once</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>{0} von {1} · {2}</source>
        <translation>{0} of {1} · {2}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Alles ist gesendet.</source>
        <translation>Everything has been sent.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Buchen Sie ruhig: Alles wird gespeichert und dann gesendet.</source>
        <translation>Carry on booking: everything is kept and then sent.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Der Abgleich beginnt gleich</source>
        <translation>The sync is about to start</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Eine Meldung hat die Stadt abgelehnt.</source>
        <translation>The city refused one message.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Eine Meldung wartet</source>
        <translation>One message is waiting</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Klicken zum Koppeln</source>
        <translation>Click to pair</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Lassen Sie sich von der Stadt einen Kopplungscode geben, und klicken Sie auf „Koppeln“.</source>
        <translation>Ask the city for a pairing code, then click “Pair”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Letzte Antwort {0}.</source>
        <translation>Last answer {0}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Offline seit {0}</source>
        <translation>Offline since {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>{0} Meldungen hat die Stadt abgelehnt.</source>
        <translation>The city refused {0} messages.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>{0} Meldungen warten</source>
        <translation>{0} messages are waiting</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>{0} abgelehnt</source>
        <translation>{0} refused</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>{0} mit {1} seit {2}</source>
        <translation>{0} with {1} since {2}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>{0} seit {1}</source>
        <translation>{0} since {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>{0} warten</source>
        <translation>{0} waiting</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>{0} wartet</source>
        <translation>{0} waiting</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>{0}, die älteste seit {1}.</source>
        <translation>{0}, the oldest since {1}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/main_window.py"/>
        <source>Hier kann nichts schiefgehen.</source>
        <translation>Nothing can go wrong here.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/main_window.py"/>
        <source>Rundgang</source>
        <translation>Tour</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/main_window.py"/>
        <source>SHB Desktop – Übungsmodus</source>
        <translation>SHB Desktop – practice mode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/main_window.py"/>
        <source>Schaufenster öffnen</source>
        <translation>Open storefront</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/main_window.py"/>
        <source>Von vorn beginnen</source>
        <translation>Start over</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/main_window.py"/>
        <source>Übungsmodus</source>
        <translation>Practice mode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/articles.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Im Laden</source>
        <translation>In the shop</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/articles.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/articles.py"/>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Ab {0}</source>
        <translation>From {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Beendet</source>
        <translation>Ended</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Nicht online</source>
        <translation>Not online</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Rettung</source>
        <translation>Rescue</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Seit {0}</source>
        <translation>Since {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Wird übertragen</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Zu wenig da</source>
        <translation>Not enough in stock</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Zugesagt</source>
        <translation>Promised</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Zweimal geändert</source>
        <translation>Changed twice</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>1 Treffer</source>
        <translation>1 hit</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Artikel anlegen</source>
        <translation>Create article</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>Jetzt im Laden</source>
        <translation>Now in the shop</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>Legen Sie den ersten an. Oder scannen Sie an der Theke: Unbekannte Codes warten dort auf Namen.</source>
        <translation>Create the first one. Or scan at the counter: unknown codes wait there for a name.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>Neuer Artikel</source>
        <translation>New article</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Nichts gefunden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>Noch einmal drücken bucht trotzdem.</source>
        <translation>Press once more to book it anyway.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Noch keine Artikel</source>
        <translation>No articles yet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>Prüfen Sie die Schreibweise, oder legen Sie den Artikel an.</source>
        <translation>Check the spelling, or create the article.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>{0} Treffer</source>
        <translation>{0} hits</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>{0} davon sind online zugesagt. Noch nichts gebucht.</source>
        <translation>{0} of these are promised online. Nothing booked yet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <source>Alles gebucht, was gewartet hat</source>
        <translation>Everything that waited is booked</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Anlegen und buchen</source>
        <translation>Create and book</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Auskunft</source>
        <translation>Look up</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <source>Beim letzten Ende des Programms waren Scans noch nicht gebucht</source>
        <translation>When the program was last closed, some scans had not been booked yet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <source>Bereit für den nächsten Scan.</source>
        <translation>Ready for the next scan.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <source>Bestand vor dieser Buchung</source>
        <translation>Stock before this booking</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <source>Bitte scannen Sie noch einmal: {0}</source>
        <translation>Please scan again: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Neuer Artikel zu {0}</source>
        <translation>New article for {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <source>Nicht gebucht</source>
        <translation>Not booked</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Zurückgenommen: {0}</source>
        <translation>Undone: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <source>{0} · noch nicht gebucht</source>
        <translation>{0} · not booked yet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source> und {0} weitere</source>
        <translation> and {0} more</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Abgelehnte Zeilen</source>
        <translation>Refused lines</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Abgelehnte Zeilen speichern</source>
        <translation>Save refused lines</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Abgelehnte Zeilen {0}</source>
        <translation>Refused lines {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Alles mitnehmen</source>
        <translation>Export everything</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Der Import wird zurückgenommen</source>
        <translation>The import is being undone</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Ganzes Buch (*.sqlite3)</source>
        <translation>Whole book (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Import zurücknehmen</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Kassenexport</source>
        <translation>Till export</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Kassenexport (lines.csv)</source>
        <translation>Till export (lines.csv)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Kassenexport wird gebucht</source>
        <translation>Till export is being booked</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Laden {0}</source>
        <translation>Shop {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Listen ({0})</source>
        <translation>Lists ({0})</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Neue Artikel verschwinden wieder, geänderte werden, was sie vorher waren.</source>
        <translation>New articles disappear again, changed ones go back to what they were.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Nicht alles ließ sich zurücknehmen.</source>
        <translation>Not everything could be undone.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Probelauf mit „{0}“</source>
        <translation>Trial run with “{0}”</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Seither benutzt oder geändert und darum behalten: {0}.</source>
        <translation>Used or changed since, so kept: {0}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Spalte</source>
        <translation>Column</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Was seither gebucht, angeboten oder von Hand geändert wurde, bleibt und wird Ihnen genannt.</source>
        <translation>Whatever has been booked, offered or changed by hand since stays, and is listed for you.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Welche Liste?</source>
        <translation>Which list?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Zurückgenommen: {0} entfernt, {1} wie vorher</source>
        <translation>Undone: {0} removed, {1} as before</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>„{0}“ wird gelesen</source>
        <translation>“{0}” is being read</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>„{0}“ wird geschrieben</source>
        <translation>“{0}” is being written</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>„{0}“ wird übernommen</source>
        <translation>“{0}” is being imported</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>„{0}“ zurücknehmen?</source>
        <translation>Undo “{0}”?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>1 Bogen</source>
        <translation>1 sheet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>1 Etikett gedruckt</source>
        <translation>1 label printed</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Alle Artikel hinzufügen</source>
        <translation>Add all articles</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Alle Artikel stehen in der Etikettenliste.</source>
        <translation>All articles are on the label list.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Als PDF speichern</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Artikel hinzufügen: Name oder Code</source>
        <translation>Add articles: name or code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Aus der Etikettenliste genommen: {0}</source>
        <translation>Taken off the label list: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Aus der Liste nehmen</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Die Etikettenliste ist leer.</source>
        <translation>The label list is empty.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Ein Etikett mehr</source>
        <translation>One label more</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Ein Etikett weniger</source>
        <translation>One label less</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Etikett für</source>
        <translation>Label for</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Etiketten drucken</source>
        <translation>Print labels</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Etiketten gibt es, sobald Artikel im Buch stehen.</source>
        <translation>There are labels as soon as there are articles in the book.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Etiketten speichern</source>
        <translation>Save labels</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Etiketten.pdf</source>
        <translation>Labels.pdf</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Jedes Etikett ist eine Seite.</source>
        <translation>Each label is a page.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Kein Code: bitte eintragen</source>
        <translation>No code: please enter one</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Klicken Sie auf den Platz, auf dem das erste Etikett sitzen soll.</source>
        <translation>Click where the first label should go.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Liste leeren</source>
        <translation>Clear list</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Noch keine Etiketten in der Liste</source>
        <translation>No labels in the list yet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Richten Sie ihn in den Einstellungen des Computers ein, oder speichern Sie die Etiketten als PDF.</source>
        <translation>Set one up in the computer's settings, or save the labels as PDF.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Scannen Sie Artikel, oder suchen Sie sie oben. Für den Anfang geht es auch mit allen.</source>
        <translation>Scan articles, or look them up above. To start with, you can also add them all.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Zu den Artikeln</source>
        <translation>Go to the articles</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>{0} Bögen</source>
        <translation>{0} sheets</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>{0} Etiketten gedruckt</source>
        <translation>{0} labels printed</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source> Hier stehen die neuesten {0} von {1}; die Datei hat alle.</source>
        <translation> The newest {0} of {1} are shown here; the file has all.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Alles, was diesen PC verlassen hat, mit Uhrzeit. Ihr Warenbuch, Ihre Buchungen und die Namen der Abholer bleiben hier.</source>
        <translation>Everything that has left this PC, with its time. Your stock book, your bookings and your customers' names stay here.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Als CSV speichern</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Aufbewahrt</source>
        <translation>Kept</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>CSV-Datei (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Gesendet</source>
        <translation>Sent</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Gesendet.csv</source>
        <translation>Sent.csv</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Hier steht, was die Stadt zu einem Angebot anmerkt oder was dieses Programm nicht versteht.</source>
        <translation>What the city has to say about an offer, or what this program does not understand, appears here.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Hinweis</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Jetzt abgleichen</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Meldung</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>Neu koppeln</source>
        <translation>Pair again</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Nichts Besonderes</source>
        <translation>Nothing to report</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Nichts wartet</source>
        <translation>Nothing is waiting</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Nichts zu klären</source>
        <translation>Nothing to sort out</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Noch hat nichts diesen PC verlassen</source>
        <translation>Nothing has left this PC yet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Sobald Sie etwas veröffentlichen, steht hier Wort für Wort, was die Stadt erfährt.</source>
        <translation>As soon as you publish something, you can read here word for word what the city learns.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Ungesendet.json</source>
        <translation>Unsent.json</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Ungesendetes sichern</source>
        <translation>Save unsent messages</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Unterschriebene Meldungen (*.json)</source>
        <translation>Signed messages (*.json)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Verworfen: {0}</source>
        <translation>Discarded: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Von der Stadt</source>
        <translation>From the city</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Was mit der Stadt ausgetauscht wurde</source>
        <translation>What was exchanged with the city</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Was von hier kam, hat die Stadt angenommen.</source>
        <translation>The city accepted what came from here.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Was von hier zu melden war, ist gesendet und beantwortet.</source>
        <translation>Everything to be sent from here has been sent and answered.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Wird noch einmal gemeldet</source>
        <translation>Will be sent again</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Wohin soll die Liste?</source>
        <translation>Where should the list go?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Wohin sollen die ungesendeten Meldungen?</source>
        <translation>Where should the unsent messages go?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Zu den Angeboten</source>
        <translation>Go to the offers</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Zu klären</source>
        <translation>To sort out</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>{0} Meldungen gesichert: {1}</source>
        <translation>{0} messages saved: {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Angebot suchen</source>
        <translation>Search offers</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Anschrift und Impressum gehören zu jedem Angebot (§ 5 DDG); ihr Fehlen kann abgemahnt werden.</source>
        <translation>Address and legal notice belong to every offer (§ 5 DDG); leaving them out can bring a formal warning.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Artikel veröffentlichen</source>
        <translation>Publish articles</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Ein Klick prüft, was das Gesetz verlangt, und zeigt Ihre Artikel der ganzen Stadt.</source>
        <translation>One click checks what the law requires, and shows your articles to the whole city.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Hier ist nichts</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Im Schaufenster fehlt, wer Sie sind</source>
        <translation>The storefront does not say who you are</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Noch ist nichts online</source>
        <translation>Nothing is online yet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Pausiert: {0}</source>
        <translation>Paused: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Unter diesem Namen gibt es hier kein Angebot.</source>
        <translation>There is no offer by that name here.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Veranstaltung anlegen</source>
        <translation>Create event</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Vorgaben: wie viel der Stadt zugesagt wird</source>
        <translation>Defaults: how much is promised to the city</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Ware mit nahem Mindesthaltbarkeitsdatum anbieten</source>
        <translation>Offer goods near their best-before date</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Was Sie pausieren oder zurückziehen, finden Sie hier wieder.</source>
        <translation>Whatever you pause or withdraw turns up here.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Zurückgezogen</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Zurückgezogen: {0}</source>
        <translation>Withdrawn: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>1 Artikel</source>
        <translation>1 article</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Die Stadt hat noch nichts gemeldet.</source>
        <translation>The city has not reported anything yet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>In 30 Tagen wurde nichts gebucht.</source>
        <translation>Nothing was booked in the last 30 days.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Kein Artikel liegt so lange.</source>
        <translation>No article has been lying that long.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Neu ansehen</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Nichts fehlt. Einen Mindestbestand geben Sie beim Artikel an.</source>
        <translation>Nothing is short. Each article can have a minimum.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Noch keine Reservierung in 90 Tagen.</source>
        <translation>No reservation in the last 90 days.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Tage, an denen danach gesucht wurde, ohne dass es jemand hat</source>
        <translation>Days on which people searched for it and nobody had it</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Wann reserviert wird</source>
        <translation>When people reserve</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Was an fünf Tagen gesucht und kaum gefunden wurde, steht hier.</source>
        <translation>What people searched for on five days and hardly found appears here.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Was aus Reservierungen wird</source>
        <translation>What becomes of reservations</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0} Abgänge (Linie) · {1} Zugänge (gestrichelt)</source>
        <translation>{0} out (line) · {1} in (dashed)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0} Artikel</source>
        <translation>{0} articles</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0} Reservierungen in 90 Tagen</source>
        <translation>{0} reservations in 90 days</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0} abgeholt, {1} abgelaufen, von {2}</source>
        <translation>{0} collected, {1} expired, out of {2}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0} sind darin gebunden</source>
        <translation>{0} tied up in them</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0}, {1} bis {2} Uhr: {3}</source>
        <translation>{0}, {1} to {2}: {3}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0}: an {1} Tagen gesucht</source>
        <translation>{0}: searched on {1} days</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0}: {1} Abgänge, {2} Zugänge</source>
        <translation>{0}: {1} out, {2} in</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0}: {1} da, {2} gebunden</source>
        <translation>{0}: {1} in stock, {2} tied up</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0}: {1} frei von mindestens {2}</source>
        <translation>{0}: {1} available, minimum {2}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Abgeschlossen</source>
        <translation>Closed</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Abgeschlossen: {0}</source>
        <translation>Closed: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Alle Lieferungen</source>
        <translation>All deliveries</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Ansehen</source>
        <translation>View</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Drücken Sie Enter, und scannen Sie dann, was ankommt. Mit einer Liste der bestellten Codes sehen Sie, was noch fehlt. Sie können jederzeit aufhören und später weitermachen.</source>
        <translation>Press Enter, then scan what arrives. With a list of the ordered codes you see what is still missing. You can stop at any time and carry on later.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Hier finden Sie jede Lieferung wieder: was kam und was fehlte.</source>
        <translation>You will find every delivery here: what came and what was missing.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Ist Ware da?</source>
        <translation>Has a delivery arrived?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Je Zeile ein Code, dahinter durch ; getrennt die Menge</source>
        <translation>One code a line and, after a semicolon, the quantity</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Lieferant oder Lieferschein</source>
        <translation>Supplier or delivery note</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Lieferung {0}</source>
        <translation>Delivery {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Lieferungen</source>
        <translation>Deliveries so far</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Liste der erwarteten Ware</source>
        <translation>List of expected goods</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Läuft bald ab</source>
        <translation>Expires soon</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Mit Liste beginnen</source>
        <translation>Start with a list</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Nichts gebucht: Beginnen Sie erst einen Wareneingang.</source>
        <translation>Nothing booked: start a delivery first.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Offen</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Textdateien (*.csv *.txt *.tsv)</source>
        <translation>Text files (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Wareneingang abschließen</source>
        <translation>Close delivery</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Wareneingang beginnen</source>
        <translation>Start delivery</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Abgeholtes und Beendetes steht hier.</source>
        <translation>What was collected or has ended is listed here.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Abholcode scannen, um zu übergeben</source>
        <translation>Scan a pickup code to hand over</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Dafür muss dieser Computer mit dem Schaufenster Ihrer Stadt verbunden sein.</source>
        <translation>This computer must first be connected to your city's storefront.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Noch keine Reservierungen</source>
        <translation>No reservations yet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Reserviert jemand in der Stadt, erscheint es hier von selbst, mit Ton und Meldung.</source>
        <translation>When somebody in the city reserves, it appears here by itself, with a sound and a notification.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Reserviert jemand, erscheint es hier von selbst.</source>
        <translation>When somebody reserves, it appears here by itself.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Zurückgelegtes wartet hier.</source>
        <translation>What is set aside waits here.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Zurückgestellt: {0}</source>
        <translation>Put back: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <source>Bitte melden Sie sich an. Die Theke bucht auch ohne.</source>
        <translation>Please log in. The counter keeps booking without it.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <source>Datenschutz</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <source>Diese Seite gehört der Inhaberin oder dem Inhaber</source>
        <translation>This page is for the owner</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <source>Programm</source>
        <translation>Program</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Sicherungen</source>
        <translation>Backups</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Waage</source>
        <translation>Scales</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <source>Über</source>
        <translation>About</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Alle Inventuren</source>
        <translation>All stocktakes</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Auswerten und buchen</source>
        <translation>Review and book</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Frühere Inventuren</source>
        <translation>Earlier stocktakes</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Gebucht</source>
        <translation>Booked</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Hier finden Sie später jede Inventur mit ihrer Liste wieder.</source>
        <translation>You will find every stocktake with its list here later.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Inventur beginnen</source>
        <translation>Start stocktake</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Inventur gebucht: {0} Bestände angepasst</source>
        <translation>Stocktake booked: {0} stock levels adjusted</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Inventur {0}</source>
        <translation>Stocktake {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Name der Inventur</source>
        <translation>Name of the stocktake</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Verworfen</source>
        <translation>Discarded</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Was zwischen Zählen und Buchen über die Theke geht, wird richtig verrechnet. Sie können jederzeit aufhören und später weiterzählen. Nicht gezählt heißt nicht null.</source>
        <translation>Whatever goes over the counter between counting and booking is accounted for. You can stop at any time and carry on counting later. Not counted does not mean zero.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Zählen</source>
        <translation>Count</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Zählen, während der Laden offen ist</source>
        <translation>Count while the shop is open</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>{0} begonnen</source>
        <translation>{0} started</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>{0} notiert</source>
        <translation>{0} noted</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>{0} von {1} gezählt</source>
        <translation>{0} of {1} counted</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/photo.py"/>
        <source>Dieses Bild lässt sich nicht lesen.</source>
        <translation>This picture cannot be read.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/photo.py"/>
        <source>In der Zwischenablage liegt kein Bild.</source>
        <translation>There is no picture in the clipboard.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/photo.py"/>
        <source>Kopieren Sie zuerst ein Bild, etwa mit der rechten Maustaste im Browser.</source>
        <translation>Copy a picture first, for example with the right mouse button in the browser.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/photo.py"/>
        <source>Nehmen Sie ein Foto als JPEG, PNG oder WebP. Fotos vom Handy stellen Sie notfalls auf „kompatibel“ um.</source>
        <translation>Use a photo as JPEG, PNG or WebP. If need be, set the phone's photos to “compatible”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/reception.py"/>
        <source>Angemeldet: {0}</source>
        <translation>Logged in: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/reception.py"/>
        <source>Niemand ist angemeldet.</source>
        <translation>Nobody is logged in.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/reception.py"/>
        <source>Wer arbeitet?</source>
        <translation>Who is working?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>1 Stück</source>
        <translation>1 pc</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>gerade eben</source>
        <translation>just now</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>gestern</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>vor {0} Tagen</source>
        <translation>{0} days ago</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>vor {0} h</source>
        <translation>{0} h ago</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>vor {0} min</source>
        <translation>{0} min ago</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>vor {0} s</source>
        <translation>{0} s ago</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>z. B. {0}</source>
        <translation>e.g. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>zzgl. {0} Pfand</source>
        <translation>plus {0} deposit</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>{0}, {1} Uhr</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/serial_scanner.py"/>
        <source>Der Scanner am Anschluss {0} ist nicht zu erreichen ({1}).</source>
        <translation>The scanner on port {0} cannot be reached ({1}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/serial_scanner.py"/>
        <source>Es fehlt der Zusatz für Geräte (PySide6-Addons). Scanner, die wie eine Tastatur schreiben, gehen ohne ihn. Bitten Sie, wer Ihren Computer betreut, den Zusatz „devices“ einzurichten.</source>
        <translation>The add-on for devices (PySide6-Addons) is missing. Scanners that write like a keyboard work without it. Ask whoever looks after your computer to install the add-on “devices”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/serial_scanner.py"/>
        <source>Serielle Scanner kann dieses Programm noch nicht lesen.</source>
        <translation>This program cannot read serial scanners yet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/serial_scanner.py"/>
        <source>Stecken Sie ihn neu ein, und schließen Sie andere Programme, die ihn benutzen. Sobald er da ist, geht es von selbst weiter; bis dahin können Sie Codes eintippen.</source>
        <translation>Plug it in again, and close other programs that use it. As soon as it is there, it carries on by itself; until then you can type codes.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/serial_scanner.py"/>
        <source>keine Berechtigung, oder ein anderes Programm hat ihn</source>
        <translation>no permission, or another program has it</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/serial_scanner.py"/>
        <source>nicht angesteckt</source>
        <translation>not plugged in</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/tasks.py"/>
        <source>Der Vorgang wurde abgebrochen.</source>
        <translation>The job was cancelled.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/tasks.py"/>
        <source>Was schon erledigt war, bleibt erledigt.</source>
        <translation>What was already done stays done.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/updates.py"/>
        <source>Dieses Programm sucht nicht selbst nach neuen Fassungen.</source>
        <translation>This program does not check for new versions by itself.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/updates.py"/>
        <source>Fassung {0} ist die neueste.</source>
        <translation>Version {0} is the latest.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/updates.py"/>
        <source>Neue Fassung</source>
        <translation>New version</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Ab {0}</source>
        <translation>{0}+</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <source>Bereit zum Scannen</source>
        <translation>Ready to scan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <source>Online zugesagt</source>
        <translation>Promised online</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <source>Rettung {0} bis {1}</source>
        <translation>Rescue {0} until {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <source>Scannen Sie einen Artikel, auf welcher Seite Sie auch sind. Für zwölf Stück tippen Sie vorher 12*.</source>
        <translation>Scan an article, whichever page you are on. For twelve pieces, type 12* first.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <source>Wird knapp</source>
        <translation>Running low</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Aktualisieren</source>
        <translation>Update</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Bild und Hersteller</source>
        <translation>Picture and manufacturer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Bild, Hersteller und Warnhinweise</source>
        <translation>Picture, manufacturer and warnings</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Bruch oder Verderb, Eigenverbrauch, Rückgabe buchen</source>
        <translation>Book breakage or spoilage, own use, returns</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Bruch usw.</source>
        <translation>Waste etc.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Bruch, Eigenverbrauch oder Rückgabe</source>
        <translation>Breakage, own use or return</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Einkaufspreis</source>
        <translation>Purchase price</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Etikett</source>
        <translation>Label</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Etikett drucken</source>
        <translation>Print label</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Noch keine Bewegung.</source>
        <translation>No movement yet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Seitenleiste schließen</source>
        <translation>Close side panel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>So steht es im Schaufenster: {0}</source>
        <translation>How it looks on the storefront: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Strichcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>ab {0}</source>
        <translation>{0} and over</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>{0} je Scan</source>
        <translation>{0} per scan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/asked_before.py"/>
        <source>Diese Zählung verwerfen</source>
        <translation>Discard this count</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/asked_before.py"/>
        <source>Um {0} waren es {1}. Was gilt?</source>
        <translation>At {0} it was {1}. Which is right?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/asked_before.py"/>
        <source>Zweiter Platz: zusammenzählen</source>
        <translation>Second place: add together</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/asked_before.py"/>
        <source>und {0} weitere: die nächsten zeigen</source>
        <translation>and {0} more: show the next</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/asked_before.py"/>
        <source>{0} ersetzt {1}</source>
        <translation>{0} replaces {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/asked_before.py"/>
        <source>{0}: jetzt {1} gezählt</source>
        <translation>{0}: now counted {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/camera_panel.py"/>
        <source>Diesen Code kennt Ihr Laden noch nicht. Stehen genau diese Zeichen auf der Packung?</source>
        <translation>Your shop does not know this code yet. Are exactly these characters on the pack?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/camera_panel.py"/>
        <source>Gelesen: {0}</source>
        <translation>Read: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/camera_panel.py"/>
        <source>Halten Sie den Code ruhig vor die Kamera.</source>
        <translation>Hold the code still in front of the camera.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/camera_panel.py"/>
        <source>Kamera ausschalten</source>
        <translation>Switch camera off</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/camera_panel.py"/>
        <source>Nein</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/camera_panel.py"/>
        <source>Stimmt überein</source>
        <translation>They match</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/charts/card.py"/>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/charts/card.py"/>
        <source>{0}: Liste</source>
        <translation>{0}: list</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/coach.py"/>
        <source>Rundgang beenden</source>
        <translation>End the tour</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source> und 1 weiterer</source>
        <translation> and 1 more</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source> · bitte nachzählen</source>
        <translation> · please recount</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Bereit zum Zählen</source>
        <translation>Ready to count</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Bitte eine Zahl eingeben, zum Beispiel 12. Ist nichts mehr da: 0.</source>
        <translation>Please enter a number, for example 12. If none is left: 0.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Bitte noch einmal zählen</source>
        <translation>Please count again</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Bitte noch einmal zählen: {0}</source>
        <translation>Please count again: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Gezählte Menge</source>
        <translation>Counted quantity</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Hier steht gleich Ihre erste Zählung.</source>
        <translation>Your first count will appear here.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Nachzählen</source>
        <translation>Recount</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Noch einmal zählen</source>
        <translation>Count again</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Scannen Sie einen Artikel. Jeder weitere Scan zählt dazu, oder tippen Sie die Menge und Enter.</source>
        <translation>Scan an article. Each further scan adds one, or type the quantity and Enter.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Stücke werden in ganzen Zahlen gezählt.</source>
        <translation>Pieces are counted in whole numbers.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Weglegen</source>
        <translation>Count it later</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Wie viel liegt im Regal?</source>
        <translation>How much is on the shelf?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Zuletzt gezählt</source>
        <translation>Last counted</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Zählung notieren</source>
        <translation>Save count</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>{0} noch einmal zählen</source>
        <translation>Count {0} again</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source> · mehr als erwartet</source>
        <translation> · more than expected</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>1 Differenz</source>
        <translation>1 difference</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>1 Karton =</source>
        <translation>1 case =</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>1 unbekannter Code</source>
        <translation>1 unknown code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Artikel zu diesem Code anlegen</source>
        <translation>Create an article for this code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Bereit für die Ware</source>
        <translation>Ready for the delivery</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Bisher {0}</source>
        <translation>So far {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Diesen Karton nicht buchen</source>
        <translation>Do not book this case</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Gekommen</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Neuer Karton: {0}</source>
        <translation>New case: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Nicht bestellt</source>
        <translation>Not ordered</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Noch kein Artikel</source>
        <translation>No article yet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Noch nichts gescannt</source>
        <translation>Nothing scanned yet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Notiert, noch nicht gebucht. Scannen Sie ruhig weiter.</source>
        <translation>Noted, not booked yet. Just carry on scanning.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Scannen Sie, was ankommt. Für mehrere gleiche: 12* tippen und dann scannen.</source>
        <translation>Scan what arrives. For several of the same: type 12* and then scan.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Stück in einem Karton</source>
        <translation>Pieces in one case</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Unbekannt</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Vollständig</source>
        <translation>Complete</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Ware dieser Lieferung</source>
        <translation>Goods in this delivery</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>{0} Artikel da</source>
        <translation>{0} articles arrived</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>{0} Differenzen</source>
        <translation>{0} differences</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>{0} fehlen</source>
        <translation>{0} missing</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>{0} fehlt</source>
        <translation>{0} missing</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>{0} unbekannte Codes</source>
        <translation>{0} unknown codes</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>{0} zu viel</source>
        <translation>{0} too many</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>{0} · Wie viele sind darin?</source>
        <translation>{0} · How many are in it?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>1 Zeile wartet</source>
        <translation>1 line waiting</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Alles speichern</source>
        <translation>Save everything</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Artikel, Bestände und jede Bewegung. Das Buch gehört Ihnen.</source>
        <translation>Articles, stock and every movement. The book is yours.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Artikel, Preise oder Bestände aus Kasse, Warenwirtschaft oder Onlineshop. CSV, Excel, LibreOffice, DATANORM und BMEcat werden von selbst erkannt. Vor dem Übernehmen gibt es einen Probelauf.</source>
        <translation>Articles, prices or stock from a till, stock system or online shop. CSV, Excel, LibreOffice, DATANORM and BMEcat are recognised automatically. There is a trial run before anything is imported.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Bucht aus, was die Kasse abgegeben hat. Jeder Tag zählt nur einmal.</source>
        <translation>Books out what the till gave out. Each day counts only once.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Datei auswählen</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Datenbank</source>
        <translation>Database</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Frühere Importe</source>
        <translation>Earlier imports</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Im Buch</source>
        <translation>In the book</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Jeder Import lässt sich später als Ganzes zurücknehmen.</source>
        <translation>Every import can be undone as a whole later.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Kassenexport (DSFinV-K)</source>
        <translation>Till export (DSFinV-K)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Liste hierher ziehen</source>
        <translation>Drag a list here</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Mitnehmen</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Zurückgenommen</source>
        <translation>Undone</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>lines.csv einlesen</source>
        <translation>Import lines.csv</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>{0} Zeilen warten</source>
        <translation>{0} lines waiting</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>{0} geändert</source>
        <translation>{0} changed</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>{0} neu</source>
        <translation>{0} new</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/facts_offer.py"/>
        <source>{0} kennt diesen Artikel:</source>
        <translation>{0} knows this article:</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/facts_offer.py"/>
        <source>Übernehmen</source>
        <translation>Use these details</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/finder.py"/>
        <source>Code oder Name</source>
        <translation>Code or name</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/finder.py"/>
        <source>Code oder Name eingeben</source>
        <translation>Enter code or name</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/finder.py"/>
        <source>{0}   ·   {1}   ·   {2} da</source>
        <translation>{0}   ·   {1}   ·   {2} in stock</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/finder.py"/>
        <source>{0} ×: jetzt scannen oder suchen</source>
        <translation>{0} ×: now scan or search</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>(bekannter Artikel)</source>
        <translation>(known article)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Andere Datei</source>
        <translation>Another file</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Auch den Bestand bekannter Artikel setzen</source>
        <translation>Also set the stock of known articles</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Bedeutung von {0}</source>
        <translation>Meaning of {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Die ersten Zeilen der Datei</source>
        <translation>The first lines of the file</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Erkannt: {0}</source>
        <translation>Recognised: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Links: Welche Spalte ist was?</source>
        <translation>On the left: which column is what?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Noch kein Artikel zu erkennen</source>
        <translation>No article recognised yet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Probelauf</source>
        <translation>Trial run</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Spalte {0}</source>
        <translation>Column {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Spalten der Datei</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Vorschau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Zeile {0} wird abgelehnt · {1} „{2}“</source>
        <translation>Line {0} is refused · {1} “{2}”</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>auslassen</source>
        <translation>skip</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>leer</source>
        <translation>empty</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source> · „{0}“</source>
        <translation> · “{0}”</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>1 Artikel übernehmen</source>
        <translation>Import 1 article</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Alles, was in der Datei steht, ist schon im Buch</source>
        <translation>Everything in the file is already in the book</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Aus dieser Datei lässt sich nichts übernehmen</source>
        <translation>Nothing in this file can be imported</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Der Import ist im Buch</source>
        <translation>The import is in the book</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Geändert</source>
        <translation>Changed</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Jede Zeile der Datei ist verstanden worden.</source>
        <translation>Every line of the file was understood.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Keine Zeile wird abgelehnt</source>
        <translation>No line refused</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Nicht übernommen</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Noch ist nichts geändert.</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Sie können ihn als Ganzes zurücknehmen, jetzt oder später.</source>
        <translation>You can undo it as a whole, now or later.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Sie können währenddessen weiterarbeiten.</source>
        <translation>You can carry on working meanwhile.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>So würde der Import ausgehen</source>
        <translation>How the import would turn out</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Unverändert</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Wird abgebrochen …</source>
        <translation>Cancelling…</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Zeile {0} · {1}</source>
        <translation>Line {0} · {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>{0} Angaben wurden zurechtgerückt, zum Beispiel Zeile {1}: {2}</source>
        <translation>{0} entries were put right, for example line {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>{0} Artikel übernehmen</source>
        <translation>Import {0} articles</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>{0} Zeilen</source>
        <translation>{0} lines</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/keypad.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Löschen</source>
        <translation>Clear</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/keypad.py"/>
        <source>Menge für den nächsten Scan</source>
        <translation>Quantity for the next scan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>A4: {0} × {1}, je {2}</source>
        <translation>A4: {0} × {1}, {2} each</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Auflösung (dpi)</source>
        <translation>Resolution (dpi)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Druckpunkte je Zoll</source>
        <translation>Dots per inch</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Etikettenbogen</source>
        <translation>Label sheet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>QR-Code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Rolle, {0}</source>
        <translation>Roll, {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Steht im Datenblatt des Etikettendruckers; meist sind es 203.</source>
        <translation>It is in the label printer's data sheet; usually 203.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Versatz nach rechts</source>
        <translation>Offset to the right</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Versatz nach unten</source>
        <translation>Offset downwards</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Versatz rechts</source>
        <translation>Offset right</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Versatz unten</source>
        <translation>Offset down</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/line_standing.py"/>
        <source>Abgelehnte ansehen</source>
        <translation>View refused</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Anlegen</source>
        <translation>Create</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Artikel zu {0} anlegen</source>
        <translation>Create an article for {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Code {0} verwerfen</source>
        <translation>Discard code {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Diese Buchung zurücknehmen</source>
        <translation>Undo this booking</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Letzte Buchungen</source>
        <translation>Latest bookings</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Noch nichts gebucht. Hier steht gleich Ihr erster Scan.</source>
        <translation>Nothing booked yet. Your first scan will appear here.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Unbekannt · {0}</source>
        <translation>Unknown · {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Verwerfen: gehört nicht zu diesem Laden</source>
        <translation>Discard: does not belong to this shop</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>{0} zurücknehmen</source>
        <translation>Undo {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/notices.py"/>
        <source>Hinweis schließen</source>
        <translation>Close note</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/notices.py"/>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/notices.py"/>
        <source>Strg+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Als Rettungsangebot</source>
        <translation>As rescue offer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Bitte anfragen</source>
        <translation>Please ask</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Frei</source>
        <translation>Available</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Gegenüberstellen</source>
        <translation>Compare</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Höchstens online zusagen</source>
        <translation>Promise online at most</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Im Schaufenster</source>
        <translation>On the storefront</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Jetzt zugesagt: {0}, davon reserviert: {1}. {2}: {3}.</source>
        <translation>Promised now: {0}, of which reserved: {1}. {2}: {3}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Pausieren</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Rettung beenden</source>
        <translation>End rescue</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Rettung · haltbar bis {0}</source>
        <translation>Rescue · best before {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Sicher da</source>
        <translation>Surely there</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>So sieht es der Kunde</source>
        <translation>As the customer sees it</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Termin nach Absprache</source>
        <translation>date by arrangement</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Termin und Plätze ändern</source>
        <translation>Change date and places</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Wahrscheinlich da</source>
        <translation>Probably there</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Wieder online</source>
        <translation>Online again</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Zeitraum</source>
        <translation>Period</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Zeitraum ändern</source>
        <translation>Change period</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Zurückziehen</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>ausgebucht</source>
        <translation>fully booked</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>im Geschäft</source>
        <translation>in the shop</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>kostenlos</source>
        <translation>free of charge</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>noch 1 Platz</source>
        <translation>1 place left</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>noch {0} Plätze</source>
        <translation>{0} places left</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>{0} Uhr</source>
        <translation>{0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>{0} bis {1} Uhr</source>
        <translation>{0} to {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>{0}, Termin nach Absprache</source>
        <translation>{0}, date by arrangement</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Aus Datei</source>
        <translation>From file</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Auslösen</source>
        <translation>Take picture</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Bild hierher ziehen oder einfügen</source>
        <translation>Drag or paste a picture here</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Bild wählen</source>
        <translation>Choose picture</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Bilder (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Einfügen</source>
        <translation>Paste</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Gedreht, verkleinert und ohne Ortsangaben: {0} KB</source>
        <translation>Rotated, made smaller, location removed: {0} KB</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Wird verkleinert …</source>
        <translation>Is being made smaller…</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/rail.py"/>
        <source>, {0} neu</source>
        <translation>, {0} new</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>Enter oder noch ein Scan davon bucht es.</source>
        <translation>Press Enter or scan it again to book it.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>Noch ein Scan davon zählt es mit.</source>
        <translation>Scan it again to count it too.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>Noch einmal dasselbe gelesen: auch buchen?</source>
        <translation>Same code read again: book it too?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>Noch einmal dasselbe gelesen: auch zählen?</source>
        <translation>Same code read again: count it too?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>Verwerfen: Der Scanner hat doppelt gelesen</source>
        <translation>Discard: the scanner read it twice</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>{0} nicht buchen</source>
        <translation>Do not book {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>{0} war nur einmal da</source>
        <translation>{0} was only there once</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>{0}-mal {1}</source>
        <translation>{0} times {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source> (spät)</source>
        <translation> (late)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>Bis {0}</source>
        <translation>Until {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>Fach {0}</source>
        <translation>Slot {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>Frist vorbei</source>
        <translation>Deadline passed</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>Ware zurückgestellt</source>
        <translation>Goods put back</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>Zurücklegen</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>und {0} weitere</source>
        <translation>and {0} more</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>{0} mal {1}</source>
        <translation>{0} times {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>{0}, Code {1}, {2}, {3}</source>
        <translation>{0}, code {1}, {2}, {3}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/about.py"/>
        <source>Bestand, Angebote und Abholungen neben der Kasse. Keine Kasse.</source>
        <translation>Stock, offers and pickups alongside the till. Not a till.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/about.py"/>
        <source>Bestandteil</source>
        <translation>Component</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/about.py"/>
        <source>Bestandteile und ihre Lizenzen</source>
        <translation>Components and their licences</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/about.py"/>
        <source>Fassung</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/about.py"/>
        <source>Fassung {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/about.py"/>
        <source>Nach einer neuen Fassung sehen</source>
        <translation>Check for a new version</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Auf einen Stick …</source>
        <translation>To a USB stick…</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Aus einer Datei …</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Das Buch ist danach wieder so, wie es damals war: {0}. Was seither gebucht wurde, fehlt darin.</source>
        <translation>Afterwards the book is as it was then: {0}. Anything booked since will be missing.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Das jetzige Buch bleibt als Datei daneben liegen. Mit der Stadt gleicht sich das Programm neu ab.</source>
        <translation>The present book stays next to it as a file. The program syncs with the city again.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Die erste entsteht, sobald es Artikel gibt.</source>
        <translation>The first one is made as soon as there are articles.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Einspielen</source>
        <translation>Restore</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Erstellt</source>
        <translation>Made</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Gesichert</source>
        <translation>Backed up</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Gesichert: {0}</source>
        <translation>Backed up: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Jeden Tag beim ersten Öffnen eine; ältere werden ausgedünnt.</source>
        <translation>One each day when the program is first opened; older ones are thinned out.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Jetzt sichern</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Markierte einspielen</source>
        <translation>Restore selected</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Noch keine Sicherung</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Ordner: {0}</source>
        <translation>Folder: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Sicherung (*.sqlite3)</source>
        <translation>Backup (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Sicherung einspielen?</source>
        <translation>Restore the backup?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Sicherungen (*.sqlite3)</source>
        <translation>Backups (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Von Hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Von selbst, einmal am Tag</source>
        <translation>Automatic, once a day</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Vor einer neuen Fassung des Programms</source>
        <translation>Before a new version of the program</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Warenbuch.sqlite3</source>
        <translation>stock-book.sqlite3</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Welche Sicherung?</source>
        <translation>Which backup?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Wohin sichern?</source>
        <translation>Back up to where?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>Die Stadt erfährt nur Ihre Angebote und wie viel davon reserviert werden darf. Bestand, Buchungen und Zählungen bleiben auf diesem Computer.</source>
        <translation>The city learns only your offers and how much of them may be reserved. Stock, bookings and counts stay on this computer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>Gekoppelt mit {0}</source>
        <translation>Paired with {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>Noch nicht gekoppelt</source>
        <translation>Not paired yet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>PRIMA, das Schaufenster Ihrer Stadt</source>
        <translation>PRIMA, your city's storefront</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>Sie brauchen die Adresse Ihrer Stadt und einen Kopplungscode mit 8 Zeichen von ihr.</source>
        <translation>You need your city's address and an 8-character pairing code from it.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>Synchronisierung öffnen</source>
        <translation>Open Sync</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>als „{0}“ · {1}</source>
        <translation>as “{0}” · {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Auch Scanner an einem seriellen Anschluss und Kameras richten Sie dort ein.</source>
        <translation>Scanners on a serial port and cameras are set up there too.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Aufbau</source>
        <translation>Layout</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Bögen und Etikettendrucker einrichten</source>
        <translation>Set up sheets and label printers</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Drucker richten Sie im System ein. Welcher druckt, wählen Sie beim ersten Druck.</source>
        <translation>Printers are set up in the system. Which one prints is chosen when you first print.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Eigener Aufbau</source>
        <translation>Own layout</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Eigener Aufbau, eine Zeile je Anfang</source>
        <translation>Own layout, one line for each prefix</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Etikett der Waage scannen oder abtippen</source>
        <translation>Scan or type in a label from the scales</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Etiketten der Waage tragen Artikel und Gewicht oder Preis in einem Code, der mit 2 beginnt. Nicht jede Waage schreibt eine innere Prüfziffer.</source>
        <translation>Labels from scales carry the article and its weight or price in one code that begins with 2. Not all scales write an inner check digit.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Je Zeile: Anfang, price, count oder weight, zwölf Stellen aus P, A (Artikel), C (innere Prüfziffer) und V (Wert), Nachkommastellen. Beispiel: 28 weight PPAAAACVVVVV 3</source>
        <translation>Each line: prefix, price, count or weight, twelve characters of P, A (article), C (inner check digit) and V (value), decimal places. Example: 28 weight PPAAAACVVVVV 3</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Mit innerer Prüfziffer (üblich)</source>
        <translation>With an inner check digit (usual)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Ohne innere Prüfziffer, Artikel mit 5 Ziffern</source>
        <translation>Without an inner check digit, article of 5 digits</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Probe</source>
        <translation>Try it</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Scannen Sie den Testcode: Das Programm erkennt, ob Ihr Scanner für eine andere Tastatur eingestellt ist (Y und Z sind vertauscht), und stellt das künftig richtig.</source>
        <translation>Scan the test code: the program sees whether your scanner is set to another keyboard (Y and Z are swapped), and puts that right from then on.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Scanner testen und einrichten</source>
        <translation>Test and set up scanner</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Testseite drucken</source>
        <translation>Print test page</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>noch kein Artikel</source>
        <translation>no article yet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>{0} (Standard)</source>
        <translation>{0} (default)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/hours.py"/>
        <source>Montagszeiten bis Freitag übernehmen</source>
        <translation>Copy Monday's hours through to Friday</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/hours.py"/>
        <source>bis</source>
        <translation>to</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/hours.py"/>
        <source>von</source>
        <translation>from</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/hours.py"/>
        <source>{0}, {1}. Zeit, {2}</source>
        <translation>{0}, period {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/hours.py"/>
        <source>{0}: „von“ oder „bis“ ist leer.</source>
        <translation>{0}: “from” or “to” is empty.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Als Datei mitgeben</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Auskunft, Mitnahme und Löschung für eine Person</source>
        <translation>Access, portability and erasure for a person</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Auskunft.json</source>
        <translation>information.json</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Beendete sofort löschen</source>
        <translation>Erase ended ones now</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Das lässt sich nicht zurücknehmen. Abholcodes und Artikel bleiben, übergeben wird wie bisher.</source>
        <translation>This cannot be undone. Pickup codes and articles stay, handing over works as before.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Die Namen aller beendeten Reservierungen werden gelöscht.</source>
        <translation>The names of all ended reservations will be erased.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Die Namen dieser Reservierungen werden gelöscht: {0}</source>
        <translation>The names of these reservations will be erased: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Gelöschte Namen: {0}</source>
        <translation>Names erased: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>JSON-Datei (*.json)</source>
        <translation>JSON file (*.json)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Name oder Abholcode</source>
        <translation>Name or pickup code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Namen in laufenden Reservierungen: {0} · in beendeten: {1}</source>
        <translation>Names in open reservations: {0} · in ended ones: {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Namen löschen</source>
        <translation>Erase names</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Namen löschen?</source>
        <translation>Erase names?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Niemand dieses Namens.</source>
        <translation>Nobody by that name.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Nur den beim Reservieren genannten Namen. Er liegt verschlüsselt im Buch und wird {0} Tage nach dem Ende der Reservierung von selbst gelöscht. Telefon und E-Mail bleiben bei der Stadt.</source>
        <translation>Only the name given when reserving. It is kept encrypted in the book and erased automatically {0} days after the reservation has ended. Telephone and e-mail stay with the city.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Was dieses Programm von Personen weiß</source>
        <translation>What this program knows about people</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Wer das verlangt, hat ein Recht darauf: Art. 15, 17 und 20 DSGVO.</source>
        <translation>Whoever asks for this has a right to it: Art. 15, 17 and 20 GDPR.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Wohin?</source>
        <translation>Where to?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Aussehen</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Aussehen und Sprache</source>
        <translation>Appearance and language</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Beim Schließen weiterlaufen, Reservierungen melden</source>
        <translation>Keep running when closed, announce reservations</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Dieser Computer hat keinen Platz für kleine Symbole neben der Uhr.</source>
        <translation>This computer has no place for small symbols beside the clock.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Dunkel</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Fehlen zu einer EAN Name, Marke oder Inhalt, fragt das Programm Open Food Facts, eine freie Datenbank. Dorthin geht nur die EAN, und nur, wenn Sie es hier erlauben.</source>
        <translation>If the name, brand or content for an EAN is missing, the program asks Open Food Facts, an open database. Only the EAN is sent there, and only if you allow it here.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Gewohnheiten</source>
        <translation>Behaviour</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Gilt ab dem nächsten Start.</source>
        <translation>Applies from the next start.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Hell</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Hoher Kontrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Kurze Töne beim Buchen und bei neuen Reservierungen</source>
        <translation>Short sounds when booking and for new reservations</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Open Food Facts fragen</source>
        <translation>Ask Open Food Facts</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Produktangaben aus dem Internet</source>
        <translation>Product data from the internet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Wie das System</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source> Öffnungsstunden</source>
        <translation> opening hours</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source> Öffnungstage</source>
        <translation> opening days</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Breite und Länge, wie sie eine Karte anzeigt. Freiwillig: für den Weg zu Ihnen.</source>
        <translation>Latitude and longitude as shown on a map. Optional: helps people find you.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Das sehen Ihre Kunden im Schaufenster der Stadt.</source>
        <translation>Your customers see this in the city's storefront.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Einrichtung in sechs Schritten</source>
        <translation>Set-up in six steps</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Erst nach Bestätigung per E-Mail</source>
        <translation>Only after confirmation by e-mail</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Fristen für Abholungen zählen nur Tage, an denen Sie geöffnet haben.</source>
        <translation>Deadlines for pickups count only days on which you are open.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Keine (Kleinunternehmer, § 19 UStG)</source>
        <translation>None (small business, § 19 UStG)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Lage</source>
        <translation>Location</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <location filename="../../shb_desktop/ui/widgets/stepper.py"/>
        <source>Mehr {0}</source>
        <translation>More {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Pflicht für jedes Geschäft, § 5 DDG.</source>
        <translation>Required for every shop, § 5 DDG.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Reservieren</source>
        <translation>Reserving</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Reservierungen und Preise</source>
        <translation>Reservations and prices</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Umsatzsteuer</source>
        <translation>VAT</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Weg und Parken</source>
        <translation>Directions and parking</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <location filename="../../shb_desktop/ui/widgets/stepper.py"/>
        <source>Weniger {0}</source>
        <translation>Less {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>4 bis 8 Ziffern</source>
        <translation>4 to 8 digits</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Danach arbeitet das Programm wieder ohne Anmeldung, und jeder darf alles.</source>
        <translation>After that nobody needs to log in any more, and everybody may do everything.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Die beiden PINs sind verschieden.</source>
        <translation>The two PINs differ.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Herausnehmen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Ihr Name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Jemanden hinzufügen</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Nach der Sperre ist niemand angemeldet. Die Theke bucht weiter, damit kein Scan verloren geht. Was nur Inhaber dürfen, bleibt gesperrt.</source>
        <translation>After locking, nobody is logged in. The counter keeps booking so that no scan is lost. What only owners may do stays locked.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Neue PIN für {0}</source>
        <translation>New PIN for {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Neuer Wiederherstellungscode</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Ohne Anmeldung</source>
        <translation>Without log-in</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>PIN noch einmal</source>
        <translation>Repeat PIN</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>PIN, 4 bis 8 Ziffern</source>
        <translation>PIN, 4 to 8 digits</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Rolle ändern</source>
        <translation>Change role</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Setzen</source>
        <translation>Set</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Sperre</source>
        <translation>Lock</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Sperrt sich</source>
        <translation>Locks itself</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Zurzeit darf jeder an diesem Computer alles. Sobald es Personal gibt, dürfen nur Inhaber Preise, Angebote, Einstellungen und Personal ändern, importieren, Sicherungen einspielen und Inventuren buchen. Jede Buchung trägt dann einen Namen. Legen Sie zuerst sich selbst an.</source>
        <translation>At the moment anybody at this computer may do everything. Once there is staff, only owners can change prices, offers, settings and staff, import, restore backups and book stocktakes. Every booking then carries a name. Add yourself first.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>nach {0} min ohne Berührung</source>
        <translation>after {0} min of inactivity</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>nie von selbst</source>
        <translation>never</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>{0} als {1} führen</source>
        <translation>Make {0} {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>{0} hat eine neue PIN</source>
        <translation>{0} has a new PIN</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>{0} herausnehmen</source>
        <translation>Remove {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>{0} herausnehmen?</source>
        <translation>Remove {0}?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>{0} kann sich dann nicht mehr anmelden. Was gebucht ist, behält den Namen.</source>
        <translation>{0} can then no longer log in. What is booked keeps the name.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>{0} kann sich jetzt anmelden</source>
        <translation>{0} can log in now</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source> · ohne {0} Artikel, deren Einkaufspreis fehlt</source>
        <translation> · without {0} articles whose purchase price is missing</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Abholregal</source>
        <translation>Pickup shelf</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Abweichungen</source>
        <translation>Differences</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Alles gezählt</source>
        <translation>Everything counted</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Alles stimmt</source>
        <translation>Everything matches</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Davon ist nichts da</source>
        <translation>None left</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Differenz</source>
        <translation>Difference</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Erwartet</source>
        <translation>Expected</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Gezählt</source>
        <translation>Counted</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Gezählte Artikel</source>
        <translation>Counted articles</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Kein Artikel ist übrig.</source>
        <translation>No article left over.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Keine Zählung liegt weit neben dem Buch.</source>
        <translation>No count is far off the book.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Nicht gezählt</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Nicht gezählte Artikel</source>
        <translation>Articles not counted</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Nichts nachzuzählen</source>
        <translation>Nothing to recount</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Noch nichts gezählt</source>
        <translation>Nothing counted yet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Stimmt</source>
        <translation>Correct</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Von {0} ist nichts da</source>
        <translation>No {0} left</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Was gezählt ist, liegt so im Regal, wie es im Buch steht.</source>
        <translation>What has been counted is on the shelf just as the book says.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Wert der gezählten Ware: {0}</source>
        <translation>Value of the counted goods: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Wählen Sie oben Zählen, und scannen Sie ein Regal.</source>
        <translation>Choose Count above, and scan a shelf.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Artikel öffnen</source>
        <translation>Open article</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Entscheiden …</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Gesehen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>In der Stadt bleibt es, wie es dort steht. Die Meldung bleibt nachlesbar.</source>
        <translation>In the city it stays as it is. The message can still be looked up.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Noch einmal gemeldet, gilt Ihre Angabe auch in der Stadt. Verworfen, bleibt beides, wie es ist.</source>
        <translation>Sent again, your entry applies in the city too. Discarded, both stay as they are.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Noch einmal melden</source>
        <translation>Send again</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Reservierungen öffnen</source>
        <translation>Open reservations</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Was hier steht, gilt dann auch in der Stadt.</source>
        <translation>What is here then applies in the city too.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>{0}, gebucht {1}</source>
        <translation>{0}, booked {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>{0}: hier „{1}“, in der Stadt „{2}“</source>
        <translation>{0}: here “{1}”, in the city “{2}”</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/who.py"/>
        <source>Abgemeldet</source>
        <translation>Logged out</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/who.py"/>
        <source>Ohne PIN</source>
        <translation>No PIN</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/who.py"/>
        <source>Wer arbeitet: {0}</source>
        <translation>Who is working: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/who.py"/>
        <source>Wer arbeitet? (Strg+L)</source>
        <translation>Who is working? (Ctrl+L)</translation>
    </message>
</context>
</TS>

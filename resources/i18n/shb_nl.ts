<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="de">
<context>
    <name>SHB Desktop</name>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte entscheiden Sie, welche Angabe gelten soll.</source>
        <translation>Beslis welke opgave moet gelden.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte fragen Sie im Geschäft.</source>
        <translation>Vraag het in de winkel.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte gleichen Sie ab und sehen Sie noch einmal nach.</source>
        <translation>Synchroniseer en kijk nog een keer.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte laden Sie die Seite neu.</source>
        <translation>Laad de pagina opnieuw.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte prüfen Sie die Adresse.</source>
        <translation>Controleer het adres.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte prüfen Sie die Anleitung der Schnittstelle.</source>
        <translation>Raadpleeg de handleiding van de interface.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte prüfen Sie die genannten Felder.</source>
        <translation>Controleer de genoemde velden.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte reservieren Sie noch einmal.</source>
        <translation>Reserveer opnieuw.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte scannen Sie den Code noch einmal.</source>
        <translation>Scan de code nog een keer.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte sehen Sie nach, wie die Reservierung jetzt steht.</source>
        <translation>Kijk hoe de reservering er nu voor staat.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte senden Sie JSON.</source>
        <translation>Stuur JSON.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte senden Sie weniger auf einmal.</source>
        <translation>Stuur minder tegelijk.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte versuchen Sie es gleich noch einmal.</source>
        <translation>Probeer het zo nog een keer.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte veröffentlichen Sie es neu.</source>
        <translation>Publiceer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte warten Sie einen Augenblick.</source>
        <translation>Wacht een ogenblik.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte wählen Sie eine kleinere Menge oder fragen Sie im Geschäft.</source>
        <translation>Kies een kleiner aantal of vraag het in de winkel.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Bitte zählen Sie nach und lehnen Sie nötigenfalls eine Reservierung ab.</source>
        <translation>Tel na en wijs zo nodig een reservering af.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das Angebot wurde inzwischen an einem anderen PC geändert.</source>
        <translation>Het aanbod is intussen op een andere pc gewijzigd.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das Geschäft lässt sich Reservierungen per E-Mail bestätigen.</source>
        <translation>De winkel laat reserveringen per e-mail bevestigen.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das Programm holt den Stand und versucht es neu.</source>
        <translation>Het programma haalt de laatste stand op en probeert het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das geht in diesem Stand der Reservierung nicht mehr.</source>
        <translation>Dat kan bij deze stand van de reservering niet meer.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das gibt es hier nicht.</source>
        <translation>Dat is hier niet te vinden.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das ist zu groß.</source>
        <translation>Dit is te groot.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das waren zu viele Anfragen.</source>
        <translation>Dat waren te veel aanvragen.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Der Abholcode passt nicht zu dieser Reservierung.</source>
        <translation>De afhaalcode hoort niet bij deze reservering.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Die Freigabe wurde nicht erhöht, weil dieser PC nicht auf dem neuesten Stand ist.</source>
        <translation>Er is niet meer vrijgegeven, omdat deze pc niet bij is.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Die Stadt oder Ihr Geschäft hat diesen PC abgemeldet. Ihr Bestand bleibt hier; buchen Sie ruhig weiter. Mit einem neuen Kopplungscode der Stadt sendet dieser PC wieder.</source>
        <translation>De stad of uw winkel heeft deze pc afgemeld. Uw voorraad blijft hier; boek rustig door. Met een nieuwe koppelcode van de stad verzendt deze pc weer.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Diese Angaben passen nicht.</source>
        <translation>Deze gegevens kloppen niet.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Diese Meldung versteht PRIMA nicht.</source>
        <translation>PRIMA begrijpt dit bericht niet.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Diese Reservierung kennt PRIMA nicht.</source>
        <translation>PRIMA kent deze reservering niet.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Dieser Bestätigungslink gilt nicht mehr.</source>
        <translation>Deze bevestigingslink is niet meer geldig.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Dieser Kopplungscode gilt nicht.</source>
        <translation>Deze koppelcode is niet geldig.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Dieser PC meldet sich doppelt.</source>
        <translation>Deze pc meldt zich dubbel.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Dieser Zugang ist unbekannt.</source>
        <translation>Deze toegang is onbekend.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Dieses Angebot ist gerade nicht zu reservieren.</source>
        <translation>Dit aanbod kan nu niet worden gereserveerd.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Dieses Angebot kennt PRIMA nicht.</source>
        <translation>PRIMA kent dit aanbod niet.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Dieses Format wird nicht angenommen.</source>
        <translation>Dit formaat wordt niet aangenomen.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Ein anderer PC hat ihn veröffentlicht; sein Angebot gilt auch hier.</source>
        <translation>Een andere pc heeft het gepubliceerd; dat aanbod geldt ook hier.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Er ist vertippt, abgelaufen oder schon benutzt. Bitte lassen Sie sich einen neuen geben.</source>
        <translation>Hij is verkeerd getypt, verlopen of al gebruikt. Vraag om een nieuwe.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Es ist mehr reserviert, als das Geschäft noch hat.</source>
        <translation>Er is meer gereserveerd dan de winkel nog heeft.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Es liegt nicht an Ihnen. Bitte versuchen Sie es später noch einmal.</source>
        <translation>Het ligt niet aan u. Probeer het later nog een keer.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Für diese Reservierung wird eine E-Mail-Adresse gebraucht.</source>
        <translation>Voor deze reservering is een e-mailadres nodig.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Ihr Bestand bleibt hier. Bitte koppeln Sie diesen PC neu.</source>
        <translation>Uw voorraad blijft hier. Koppel deze pc opnieuw.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Ihr Geschäft bietet diesen Artikel schon an.</source>
        <translation>Uw winkel biedt dit artikel al aan.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>PRIMA hat einen Fehler gemacht.</source>
        <translation>PRIMA heeft een fout gemaakt.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>PRIMA ist gerade nicht bereit.</source>
        <translation>PRIMA is nu even niet bereikbaar.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>So lässt sich diese Adresse nicht aufrufen.</source>
        <translation>Zo kan dit adres niet worden aangeroepen.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>So viele sind nicht mehr frei.</source>
        <translation>Zo veel zijn er niet meer vrij.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Unter diesem Schlüssel wurde schon etwas anderes reserviert.</source>
        <translation>Onder deze sleutel is al iets anders gereserveerd.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Vermutlich ist PRIMA älter als dieses Programm.</source>
        <translation>Vermoedelijk is PRIMA ouder dan dit programma.</translation>
    </message>
    <message>
        <location filename="../../prima/contract/problems.py"/>
        <source>Vermutlich wurde der PC kopiert. Ihr Bestand bleibt hier. Bitte koppeln Sie diesen PC neu.</source>
        <translation>Vermoedelijk is de pc gekopieerd. Uw voorraad blijft hier. Koppel deze pc opnieuw.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/app.py"/>
        <source>Das Buch ist eingespielt. Bilder, die weder hier noch bei der Sicherung liegen: {0}</source>
        <translation>Het boek is teruggezet. Foto's die hier niet staan en ook niet bij de back-up: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/app.py"/>
        <source>Gekoppelt mit „{0}“</source>
        <translation>Gekoppeld met “{0}”</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/app.py"/>
        <source>Sicherung vom {0} einspielen</source>
        <translation>Back-up van {0} terugzetten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/article.py"/>
        <source>Bitte geben Sie an, was auf dem Etikett oder Regal steht.</source>
        <translation>Vul in wat er op het etiket of het schap staat.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/article.py"/>
        <source>Der Artikel hat keinen Namen.</source>
        <translation>Het artikel heeft geen naam.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/article.py"/>
        <source>Der Code {0} gehört schon zu „{1}“.</source>
        <translation>De code {0} hoort al bij “{1}”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/article.py"/>
        <source>Die Artikelnummer {0} hat schon „{1}“.</source>
        <translation>“{1}” heeft het artikelnummer {0} al.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/article.py"/>
        <source>Ein Code darf nur zu einem Artikel führen. Öffnen Sie den anderen Artikel, wenn er dort falsch ist.</source>
        <translation>Een code mag maar naar één artikel leiden. Open het andere artikel als de code daar niet klopt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/article.py"/>
        <source>Es wurde nichts gebucht. Legen Sie den Artikel an, oder prüfen Sie den Code.</source>
        <translation>Er is niets geboekt. Maak het artikel aan of controleer de code.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/article.py"/>
        <source>Jede Artikelnummer steht für einen Artikel. Bitte wählen Sie eine andere.</source>
        <translation>Elk artikelnummer staat voor één artikel. Kies een ander nummer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/article.py"/>
        <source>Zu „{0}“ gibt es noch keinen Artikel.</source>
        <translation>Voor “{0}” is er nog geen artikel.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Der Abholcode „{0}“ ist nicht vollständig.</source>
        <translation>De afhaalcode “{0}” is niet volledig.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Der Code „{0}“ enthält Steuerzeichen.</source>
        <translation>De code “{0}” bevat stuurtekens.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Der GS1-Code „{0}“ ist fehlerhaft.</source>
        <translation>De GS1-code “{0}” is foutief.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Der Scan war leer.</source>
        <translation>De scan was leeg.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Der Scanner meldet eine Codeart, die es nicht gibt. Es wurde nichts gebucht. Bitte scannen Sie noch einmal.</source>
        <translation>De scanner meldt een codesoort die niet bestaat. Er is niets geboekt. Scan nog een keer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Die Adresse „{0}“ wurde nicht geöffnet und nichts gebucht. Bitte scannen Sie den Strichcode der Ware.</source>
        <translation>Het adres “{0}” is niet geopend en er is niets geboekt. Scan de streepjescode van het product.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Die innere Prüfziffer im Waagencode „{0}“ stimmt nicht.</source>
        <translation>Het interne controlecijfer in de weegschaalcode “{0}” klopt niet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Die letzten Ziffern sind verloren und lassen sich nicht zurückrechnen. Es wurde nichts gebucht. Bitte scannen Sie die Ware selbst, oder tippen Sie die Ziffern unter ihrem Strichcode ab.</source>
        <translation>De laatste cijfers zijn weg en niet terug te rekenen. Er is niets geboekt. Scan het product zelf, of typ de cijfers onder de streepjescode over.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Dieser Code ist eine Internetadresse ohne Artikelnummer.</source>
        <translation>Deze code is een internetadres zonder artikelnummer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Dieser Code ist mit {0} Zeichen zu lang.</source>
        <translation>Deze code is met {0} tekens te lang.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Ein Abholcode hat sechs Zeichen. Bitte scannen Sie ihn noch einmal, oder tippen Sie ihn ab.</source>
        <translation>Een afhaalcode heeft zes tekens. Scan hem nog een keer of typ hem over.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Ein Feld darin ist zu kurz, zu lang oder ungültig. Es wurde nichts gebucht. Bitte scannen Sie den einfachen Strichcode der Ware.</source>
        <translation>Een veld erin is te kort, te lang of ongeldig. Er is niets geboekt. Scan de gewone streepjescode van het product.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Entweder ist das Etikett beschädigt, oder Ihre Waage druckt ihre Codes anders. Es wurde nichts gebucht. Den Aufbau der Codes stellen Sie unter „Waage“ ein.</source>
        <translation>Het etiket is beschadigd, of uw weegschaal drukt de codes anders. Er is niets geboekt. De opbouw van de codes stelt u in onder “Weegschaal”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Es fehlen Ziffern, es sind zu viele, oder die Prüfziffer stimmt nicht. Es wurde nichts gebucht. Bitte scannen Sie noch einmal.</source>
        <translation>Er ontbreken cijfers, het zijn er te veel, of het controlecijfer klopt niet. Er is niets geboekt. Scan nog een keer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Es wurde nichts gebucht. Bitte scannen Sie noch einmal.</source>
        <translation>Er is niets geboekt. Scan nog een keer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Länger als {0} Zeichen ist kein Artikelcode. Er beginnt mit „{1}“. Es wurde nichts gebucht.</source>
        <translation>Langer dan {0} tekens is geen artikelcode. Hij begint met “{1}”. Er is niets geboekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>Solche Codes können Geräte umstellen und werden nie ausgeführt. Es wurde nichts gebucht.</source>
        <translation>Zulke codes kunnen apparaten verstellen en worden nooit uitgevoerd. Er is niets geboekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>„{0}“ hat eine unbekannte Kennung.</source>
        <translation>“{0}” heeft een onbekend voorvoegsel.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>„{0}“ ist keine EAN mehr: Excel hat sie gerundet.</source>
        <translation>“{0}” is geen EAN meer: Excel heeft hem afgerond.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/barcode.py"/>
        <source>„{0}“ ist keine vollständige EAN.</source>
        <translation>“{0}” is geen volledige EAN.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/delivery.py"/>
        <source>Die Liste</source>
        <translation>De lijst</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/delivery.py"/>
        <source>Dieser Wareneingang ist nicht offen.</source>
        <translation>Deze levering is niet open.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/delivery.py"/>
        <source>Es wurde nichts gebucht. Beginnen Sie einen Wareneingang, oder wählen Sie einen, der noch offen ist.</source>
        <translation>Er is niets geboekt. Begin een levering, of kies er een die nog open is.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/delivery.py"/>
        <source>Es wurde nichts übernommen. Je Zeile steht ein Code, dahinter durch ; getrennt die Menge.</source>
        <translation>Er is niets geïmporteerd. Elke regel bevat een code en, na een puntkomma, het aantal.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/delivery.py"/>
        <source>Zeile {0} der Liste</source>
        <translation>Regel {0} van de lijst</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/delivery.py"/>
        <source>{0} ist nicht zu verstehen: {1}</source>
        <translation>{0} is niet te begrijpen: {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/gtin.py"/>
        <source>Am Ende müsste eine {0} stehen: eine Ziffer ist falsch gelesen oder vertippt. Es wurde nichts gebucht. Bitte scannen Sie noch einmal.</source>
        <translation>Aan het eind zou een {0} moeten staan: een cijfer is verkeerd gelezen of getypt. Er is niets geboekt. Scan nog een keer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/gtin.py"/>
        <source>Die Prüfziffer von „{0}“ stimmt nicht.</source>
        <translation>Het controlecijfer van “{0}” klopt niet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/gtin.py"/>
        <source>Diesen Code kann das Programm nicht lesen.</source>
        <translation>Het programma kan deze code niet lezen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/gtin.py"/>
        <source>Eine EAN besteht nur aus Ziffern. Es wurde nichts gebucht. Bitte scannen oder tippen Sie sie noch einmal.</source>
        <translation>Een EAN bestaat alleen uit cijfers. Er is niets geboekt. Scan of typ hem nog een keer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/gtin.py"/>
        <source>Eine EAN hat 8, 12, 13 oder 14 Ziffern, diese hat {0}. Es wurde nichts gebucht. Bitte scannen oder tippen Sie sie noch einmal.</source>
        <translation>Een EAN heeft 8, 12, 13 of 14 cijfers, deze heeft er {0}. Er is niets geboekt. Scan of typ hem nog een keer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/gtin.py"/>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>Eine Nummer aus lauter Nullen ist keine EAN.</source>
        <translation>Een nummer met alleen nullen is geen EAN.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/gtin.py"/>
        <source>Es wurde nichts gebucht. Bitte scannen Sie noch einmal oder suchen Sie den Artikel mit seinem Namen.</source>
        <translation>Er is niets geboekt. Scan nog een keer of zoek het artikel op naam.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/gtin.py"/>
        <source>„{0}“ ist keine EAN.</source>
        <translation>“{0}” is geen EAN.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/key_layout.py"/>
        <source>Bitte lösen Sie die Feststelltaste und scannen Sie den Testcode noch einmal.</source>
        <translation>Zet Caps Lock uit en scan de testcode nog een keer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/key_layout.py"/>
        <source>Bitte scannen Sie ihn noch einmal, ohne dabei zu tippen. Hilft das nicht, stellen Sie den Scanner auf „Deutsch“ (Code im Heft des Scanners).</source>
        <translation>Scan hem nog een keer zonder intussen te typen. Helpt dat niet, zet de scanner dan op “Duits” (de code staat in de handleiding van de scanner).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/key_layout.py"/>
        <source>Der Scanner ist auf eine fremde Tastatur eingestellt.</source>
        <translation>De scanner is ingesteld op een ander toetsenbord.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/key_layout.py"/>
        <source>Der Testcode kam nicht vollständig an.</source>
        <translation>De testcode is niet volledig aangekomen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/key_layout.py"/>
        <source>Groß und klein sind vertauscht.</source>
        <translation>Hoofdletters en kleine letters zijn verwisseld.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/known_facts.py"/>
        <source>Die Stadt</source>
        <translation>De stad</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/meaning.py"/>
        <source>Bitte geben Sie mehr als 0 und höchstens 100.000 an. Zurück geht es mit Strg+Z.</source>
        <translation>Vul meer dan 0 en hoogstens 100.000 in. Met Ctrl+Z maakt u een boeking ongedaan.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/meaning.py"/>
        <source>Diese Menge lässt sich nicht buchen.</source>
        <translation>Deze hoeveelheid kan niet worden geboekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/meaning.py"/>
        <source>Es wurde nichts gebucht. Bitte geben Sie eine ganze Zahl ein und scannen Sie noch einmal.</source>
        <translation>Er is niets geboekt. Vul een heel getal in en scan nog een keer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/meaning.py"/>
        <source>„{0}“ gibt es nur in ganzen Stück.</source>
        <translation>“{0}” is er alleen per heel stuk.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>Bitte schreiben Sie den Preis so: 3,50.</source>
        <translation>Schrijf de prijs zo: 3,50.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>Der Preis „{0}“ ist kleiner als null.</source>
        <translation>De prijs “{0}” is lager dan nul.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>Dieser Preis ist keine Zahl.</source>
        <translation>Deze prijs is geen getal.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>Preise haben höchstens zwei Stellen hinter dem Komma.</source>
        <translation>Prijzen hebben hoogstens twee cijfers achter de komma.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>Preise sind null oder größer.</source>
        <translation>Prijzen zijn nul of hoger.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>Vielleicht wurde ein Strichcode in das Preisfeld gescannt? Bitte geben Sie den Preis noch einmal ein.</source>
        <translation>Is er misschien een streepjescode in het prijsveld gescand? Vul de prijs nog een keer in.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>„{0}“ ist kein Preis.</source>
        <translation>“{0}” is geen prijs.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>„{0}“ ist zu genau für einen Preis.</source>
        <translation>“{0}” is te precies voor een prijs.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/money.py"/>
        <source>„{0}“ ist zu groß für einen Preis.</source>
        <translation>“{0}” is te groot voor een prijs.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/movement.py"/>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Abgang</source>
        <translation>Uitgaand</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/movement.py"/>
        <source>Abholung</source>
        <translation>Afhaling</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/movement.py"/>
        <source>Eigenverbrauch</source>
        <translation>Eigen gebruik</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/movement.py"/>
        <location filename="../../shb_desktop/services/stocktaking.py"/>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Inventur</source>
        <translation>Telling</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/movement.py"/>
        <source>Korrektur</source>
        <translation>Correctie</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/movement.py"/>
        <source>Rückgabe</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/movement.py"/>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Zugang</source>
        <translation>Inkomend</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>Bitte geben Sie Tag und Uhrzeit an. Was keinen festen Termin hat, legen Sie als Dienstleistung an.</source>
        <translation>Vul dag en tijd in. Wat geen vaste datum heeft, maakt u aan als dienst.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>Bitte geben Sie eine ganze Zahl von 1 bis 100.000 an.</source>
        <translation>Vul een heel getal van 1 tot 100.000 in.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>Bitte nennen Sie ihn mit höchstens {0} Zeichen; der Weg passt in die Beschreibung.</source>
        <translation>Noem hem in hoogstens {0} tekens; de route kan in de beschrijving.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>Bitte prüfen Sie beide Uhrzeiten. Das Ende darf auch leer bleiben.</source>
        <translation>Controleer beide tijden. Het einde mag leeg blijven.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Das Ende liegt nicht nach dem Beginn.</source>
        <translation>Het einde ligt niet na het begin.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>Der Ort ist zu lang.</source>
        <translation>De locatie is te lang.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>Der Veranstaltung fehlt der Beginn.</source>
        <translation>Het begin van het evenement ontbreekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Dienstleistung</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>Es wurde nichts gebucht. Die Zahl der Plätze ändern Sie auf der Seite Angebote.</source>
        <translation>Er is niets geboekt. Het aantal plaatsen wijzigt u op de pagina Aanbod.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>Legen Sie sie auf der Seite Angebote mit „Veranstaltung anlegen“ an.</source>
        <translation>Maak het aan op de pagina Aanbod met “Evenement aanmaken”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>So viele Plätze gibt es nicht.</source>
        <translation>Zo veel plaatsen zijn er niet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Veranstaltung</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>„{0}“ hat Plätze und keinen Bestand.</source>
        <translation>“{0}” heeft plaatsen en geen voorraad.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/occasion.py"/>
        <source>„{0}“ ist weder Veranstaltung noch Dienstleistung.</source>
        <translation>“{0}” is geen evenement en geen dienst.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Bitte geben Sie eine ganze Zahl von 0 bis 1.000.000 an.</source>
        <translation>Vul een heel getal van 0 tot 1.000.000 in.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Bitte geben Sie einen Anteil von 0 bis 100 Prozent an.</source>
        <translation>Vul een aandeel van 0 tot 100 procent in.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Das Bild fehlt. Außer bei Lebensmitteln gehört eines zum Angebot (GPSR Art. 19c).</source>
        <translation>De foto ontbreekt. Behalve bij levensmiddelen hoort er een bij het aanbod (GPSR art. 19c).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Der Hersteller fehlt. Außer bei Lebensmitteln gehört er zum Angebot (GPSR Art. 19).</source>
        <translation>De fabrikant ontbreekt. Behalve bij levensmiddelen hoort die bij het aanbod (GPSR art. 19).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Der Name</source>
        <translation>De naam</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Der Name fehlt. Kunden finden das Angebot sonst nicht.</source>
        <translation>De naam ontbreekt. Anders vinden klanten het aanbod niet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Der Preis fehlt. Ohne Gesamtpreis darf nichts angeboten werden (§ 3 PAngV).</source>
        <translation>De prijs ontbreekt. Zonder totaalprijs mag niets worden aangeboden (§ 3 PAngV).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Der Termin ist vorbei. Legen Sie einen neuen fest.</source>
        <translation>De datum is voorbij. Kies een nieuwe.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Die Beschreibung</source>
        <translation>De beschrijving</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Die Marke</source>
        <translation>Het merk</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Die Warengruppe</source>
        <translation>De productgroep</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Diese Menge lässt sich nicht freigeben.</source>
        <translation>Deze hoeveelheid kan niet worden vrijgegeven.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Dieser Anteil ist nicht möglich.</source>
        <translation>Dit aandeel is niet mogelijk.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Einmal eingetragen, gilt es für alle seine Artikel.</source>
        <translation>Eén keer ingevuld geldt het voor alle artikelen van deze fabrikant.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Nur Stückware lässt sich reservieren. Lose Ware bitte als Portion anlegen.</source>
        <translation>Alleen stuksgoederen kunnen worden gereserveerd. Maak losse goederen aan als portie.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Veröffentlichen Sie den Artikel zuerst.</source>
        <translation>Publiceer het artikel eerst.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Von „{0}“ fehlt die E-Mail- oder Internetadresse (GPSR Art. 19a). {1}</source>
        <translation>Van “{0}” ontbreekt het e-mail- of internetadres (GPSR art. 19a). {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>Von „{0}“ fehlt die Postanschrift (GPSR Art. 19a). {1}</source>
        <translation>Van “{0}” ontbreekt het postadres (GPSR art. 19a). {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>{0} % Mehrwertsteuer gibt es heute nicht (§ 12 UStG). Der Preis enthält den falschen Satz.</source>
        <translation>{0} % btw bestaat nu niet (§ 12 UStG). De prijs bevat het verkeerde tarief.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>{0} ist zu lang. Die Stadt zeigt höchstens {1} Zeichen.</source>
        <translation>{0} is te lang. De stad toont hoogstens {1} tekens.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>„{0}“ ist nicht veröffentlicht.</source>
        <translation>“{0}” is niet gepubliceerd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>„{0}“ kann noch nicht veröffentlicht werden.</source>
        <translation>“{0}” kan nog niet worden gepubliceerd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>„{0}“ kündigt eine Ermäßigung an. Die nennt das Programm selbst, mit dem niedrigsten Preis der 30 Tage davor (§ 11 PAngV). Bitte nehmen Sie die Worte heraus.</source>
        <translation>“{0}” kondigt een prijsverlaging aan. Die noemt het programma zelf, met de laagste prijs van de 30 dagen ervoor (§ 11 PAngV). Haal de woorden er alstublieft uit.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/offer.py"/>
        <source>„{0}“ sitzt außerhalb der EU: Es fehlt, wer in der EU dafür einsteht (GPSR Art. 19b). {1}</source>
        <translation>“{0}” zit buiten de EU: er ontbreekt wie er in de EU voor instaat (GPSR art. 19b). {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/price_rules.py"/>
        <source>Bücher haben einen festen Preis (§ 3 BuchPrG).</source>
        <translation>Boeken hebben een vaste prijs (§ 3 BuchPrG).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/price_rules.py"/>
        <source>Bücher haben einen festen Preis und dürfen nicht billiger angeboten werden (§ 3 BuchPrG). Hat der Verlag den Preis gesenkt, veröffentlichen Sie das Angebot noch einmal.</source>
        <translation>Boeken hebben een vaste prijs en mogen niet goedkoper worden aangeboden (§ 3 BuchPrG). Heeft de uitgever de prijs verlaagd, publiceer het aanbod dan opnieuw.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/price_rules.py"/>
        <source>In den 30 Tagen davor waren es schon einmal {0} (§ 11 PAngV).</source>
        <translation>In de 30 dagen ervoor was de prijs al eens {0} (§ 11 PAngV).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/price_rules.py"/>
        <source>Niedrigster Preis der 30 Tage vor der Ermäßigung: {0}</source>
        <translation>Laagste prijs van de 30 dagen vóór de prijsverlaging: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/price_rules.py"/>
        <source>Niedrigster Preis der 30 Tage vor der Ermäßigung: {0} (−{1} %)</source>
        <translation>Laagste prijs van de 30 dagen vóór de prijsverlaging: {0} (−{1}%)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/price_rules.py"/>
        <source>Ohne Hinweis auf die Ermäßigung. {0}</source>
        <translation>Zonder vermelding van de korting. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/price_rules.py"/>
        <source>Vor der Ermäßigung war der Preis noch keine 30 Tage lückenlos bekannt (§ 11 PAngV).</source>
        <translation>Vóór de korting was de prijs nog geen 30 dagen zonder onderbreking bekend (§ 11 PAngV).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/product_safety.py"/>
        <source>Bitte geben Sie den Namen an; die elektronische Adresse ist eine E-Mail- oder Internetadresse.</source>
        <translation>Vul de naam in; het elektronische adres is een e-mail- of internetadres.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/product_safety.py"/>
        <source>Diese Angaben zum Hersteller genügen nicht.</source>
        <translation>Deze gegevens van de fabrikant zijn niet voldoende.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>Bitte schreiben Sie die Menge so: 3 oder 0,250.</source>
        <translation>Schrijf de hoeveelheid zo: 3 of 0,250.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>Bitte schreiben Sie {0} für die große oder {1} für die kleine Menge.</source>
        <translation>Schrijf {0} voor de grote of {1} voor de kleine hoeveelheid.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>Die Menge „{0}“ ist kleiner als null.</source>
        <translation>De hoeveelheid “{0}” is lager dan nul.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>Diese Menge ist keine Zahl.</source>
        <translation>Deze hoeveelheid is geen getal.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>Mengen haben höchstens drei Stellen hinter dem Komma (0,001 kg ist ein Gramm).</source>
        <translation>Hoeveelheden hebben hoogstens drie cijfers achter de komma (0,001 kg is een gram).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>Mengen sind immer größer als null. Um etwas zurückzunehmen, machen Sie die Buchung rückgängig.</source>
        <translation>Hoeveelheden zijn altijd groter dan nul. Wilt u iets terugdraaien, maak de boeking dan ongedaan.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <location filename="../../shb_desktop/ui/widgets/stepper.py"/>
        <source>Stück</source>
        <translation>stuks</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>Vielleicht wurde ein Strichcode in das Mengenfeld gescannt? Bitte geben Sie die Menge noch einmal ein.</source>
        <translation>Is er misschien een streepjescode in het aantalveld gescand? Vul de hoeveelheid nog een keer in.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>„{0}“ ist keine Menge.</source>
        <translation>“{0}” is geen hoeveelheid.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>„{0}“ ist zu genau.</source>
        <translation>“{0}” is te precies.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>„{0}“ ist zu groß für eine Menge.</source>
        <translation>“{0}” is te groot voor een hoeveelheid.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/quantity.py"/>
        <source>„{0}“ kann zwei Mengen bedeuten.</source>
        <translation>“{0}” kan twee hoeveelheden betekenen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Abgeholt</source>
        <translation>Afgehaald</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Abgelaufen</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <location filename="../../shb_desktop/services/telling.py"/>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Abgelehnt</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Abholbereit</source>
        <translation>Afhaalklaar</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Angenommen</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Die Reservierung {0} steht auf „{1}“.</source>
        <translation>De reservering {0} staat op “{1}”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Diese Menge passt nicht zur Reservierung.</source>
        <translation>Deze hoeveelheid past niet bij de reservering.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Dieser Schritt ist darin nicht möglich. Es wurde nichts gebucht.</source>
        <translation>Deze stap is daarbij niet mogelijk. Er is niets geboekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Neu</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Nicht beantwortet</source>
        <translation>Niet beantwoord</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Prüfen Sie den Code. Ist sie ganz neu, warten Sie, bis der Abgleich sie geholt hat.</source>
        <translation>Controleer de code. Is de reservering net gemaakt, wacht dan tot de synchronisatie haar heeft opgehaald.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Storniert</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Zum Abholcode {0} ist hier keine Reservierung bekannt.</source>
        <translation>Bij afhaalcode {0} is hier geen reservering bekend.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/reservation.py"/>
        <source>Übergeben Sie je Zeile null bis so viele Stück, wie reserviert sind.</source>
        <translation>Overhandig per regel nul tot het gereserveerde aantal stuks.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/scales_layout.py"/>
        <source>Bitte geben Sie für jeden Anfang genau einen Aufbau an.</source>
        <translation>Geef voor elk begin precies één opbouw op.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/scales_layout.py"/>
        <source>Der Wert im Waagencode hat zu viele Stellen hinter dem Komma.</source>
        <translation>De waarde in de weegschaalcode heeft te veel cijfers achter de komma.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/scales_layout.py"/>
        <source>Dieser Aufbau eines Waagencodes ist nicht vollständig.</source>
        <translation>Deze opbouw van een weegschaalcode is niet volledig.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/scales_layout.py"/>
        <source>Ein Aufbau hat zwölf Stellen: PP, dann A für den Artikel, nach Wunsch C für die innere Prüfziffer, dann V für den Wert. Beispiel: PPAAAACVVVVV.</source>
        <translation>Een opbouw heeft twaalf posities: PP, dan A voor het artikel, desgewenst C voor het interne controlecijfer, dan V voor de waarde. Voorbeeld: PPAAAACVVVVV.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/scales_layout.py"/>
        <source>Waagencodes beginnen mit 20 bis 29.</source>
        <translation>Weegschaalcodes beginnen met 20 tot 29.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source> Sommerzeit</source>
        <translation> zomertijd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source> Winterzeit</source>
        <translation> wintertijd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Am {0} gibt es {1} Uhr nicht.</source>
        <translation>Op {0} bestaat {1} uur niet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Beendet seit {0}</source>
        <translation>Beëindigd op {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Bitte prüfen Sie beide Zeitpunkte. Ohne Ende bleibt das Angebot sichtbar, bis Sie es ändern.</source>
        <translation>Controleer beide tijdstippen. Zonder einde blijft het aanbod zichtbaar tot u het wijzigt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Bitte schreiben Sie zum Beispiel 24.12.2026 18:30.</source>
        <translation>Schrijf bijvoorbeeld 24-12-2026 18:30.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Das ist kein Tag mit Uhrzeit.</source>
        <translation>Dat is geen datum met tijd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Dieser Zeitraum ist schon vorbei.</source>
        <translation>Deze periode is al voorbij.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>In dieser Nacht wird die Uhr von 2 auf 3 Uhr vorgestellt. Bitte wählen Sie eine andere Uhrzeit.</source>
        <translation>Die nacht gaat de klok van 2 naar 3 uur. Kies een andere tijd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Noch bis {0}</source>
        <translation>Nog tot {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Sichtbar ab {0}</source>
        <translation>Zichtbaar vanaf {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Von {0} bis {1}</source>
        <translation>Van {0} tot {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>Wählen Sie ein Ende in der Zukunft, oder ziehen Sie das Angebot zurück.</source>
        <translation>Kies een einde in de toekomst, of trek het aanbod in.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/schedule.py"/>
        <source>{0}, {1}:{2} Uhr{3}</source>
        <translation>{0}, {1}:{2} uur{3}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Die Lage besteht aus zwei Zahlen wie 51.8386, 6.6153.</source>
        <translation>De locatie bestaat uit twee getallen zoals 51.8386, 6.6153.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Dienstag</source>
        <translation>dinsdag</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Diese Lage gibt es nicht.</source>
        <translation>Deze locatie bestaat niet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Donnerstag</source>
        <translation>donderdag</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Es fehlt der Name des Geschäfts.</source>
        <translation>De naam van de winkel ontbreekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Es wurde nichts gespeichert. Bitte berichtigen Sie die Angabe.</source>
        <translation>Er is niets opgeslagen. Verbeter de invoer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Freitag</source>
        <translation>vrijdag</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Mittwoch</source>
        <translation>woensdag</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Montag</source>
        <translation>maandag</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Samstag</source>
        <translation>zaterdag</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>Sonntag</source>
        <translation>zondag</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>{0} liegt nicht zwischen {1} und {2}.</source>
        <translation>{0} ligt niet tussen {1} en {2}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>{0}: Das Ende liegt nicht nach dem Anfang.</source>
        <translation>{0}: het einde ligt niet na het begin.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>{0}: Die Zeiten überschneiden sich.</source>
        <translation>{0}: de tijden overlappen elkaar.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>{0}: Mehr als {1} Zeiten sind nicht vorgesehen.</source>
        <translation>{0}: meer dan {1} tijden kunnen niet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>„{0}“ ist keine E-Mail-Adresse.</source>
        <translation>“{0}” is geen e-mailadres.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>„{0}“ ist keine Uhrzeit.</source>
        <translation>“{0}” is geen tijd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/shop.py"/>
        <source>„{0}…“ ist zu lang.</source>
        <translation>“{0}…” is te lang.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Angebote veröffentlichen oder ändern</source>
        <translation>Aanbod publiceren of wijzigen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Artikel importieren</source>
        <translation>Artikelen importeren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Bitte nehmen Sie keine gleichen Ziffern und keine Reihe wie 1234 oder 4321.</source>
        <translation>Gebruik geen gelijke cijfers en geen reeks zoals 1234 of 4321.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Bitte wählen Sie jemanden aus der Liste. Namen legt die Inhaberin oder der Inhaber an.</source>
        <translation>Kies iemand uit de lijst. Namen voegt de eigenaar toe.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Die Theke bucht inzwischen weiter. PIN vergessen? Die Inhaberin oder der Inhaber kann eine neue setzen.</source>
        <translation>De toonbank boekt intussen door. Pincode vergeten? De eigenaar kan een nieuwe instellen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Diese PIN ist zu leicht zu erraten.</source>
        <translation>Deze pincode is te makkelijk te raden.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Diese PIN stimmt nicht.</source>
        <translation>Deze pincode klopt niet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Diese Person arbeitet hier nicht (mehr).</source>
        <translation>Deze persoon werkt hier niet (meer).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Dieser Wiederherstellungscode stimmt nicht.</source>
        <translation>Deze herstelcode klopt niet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Eine Inventur auswerten und buchen</source>
        <translation>Een telling beoordelen en boeken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Eine PIN hat 4 bis 8 Ziffern.</source>
        <translation>Een pincode heeft 4 tot 8 cijfers.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Eine Sicherung einspielen</source>
        <translation>Een back-up terugzetten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Einstellungen ändern</source>
        <translation>Instellingen wijzigen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Es bleibt angemeldet, wer es war. Bitte versuchen Sie es noch einmal.</source>
        <translation>Wie aangemeld was, blijft aangemeld. Probeer het nog een keer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Es fehlt ein Name.</source>
        <translation>Er ontbreekt een naam.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Es gilt der zuletzt ausgegebene Code mit 20 Zeichen. Bindestriche und Kleinschreibung sind gleichgültig.</source>
        <translation>De laatst uitgegeven code van 20 tekens geldt. Streepjes en hoofdletters maken niet uit.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Es wurde nichts geändert. Bitte geben Sie nur Ziffern ein.</source>
        <translation>Er is niets gewijzigd. Vul alleen cijfers in.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Es wurde nichts geändert. {0}Bitten Sie sie oder ihn, sich mit der eigenen PIN anzumelden.</source>
        <translation>Er is niets gewijzigd. {0}Vraag of zij of hij zich met de eigen pincode aanmeldt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Geben Sie einen Namen ein, an dem sich alle erkennen, wie „Jana“ oder „Jana W.“.</source>
        <translation>Vul een naam in die iedereen herkent, zoals “Jana” of “Jana W.”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Geben Sie zuerst jemand anderem die Rolle Inhaber, oder nehmen Sie zuerst alle anderen heraus.</source>
        <translation>Geef eerst iemand anders de rol eigenaar, of verwijder eerst alle anderen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Ihre Zählungen sind gesichert. </source>
        <translation>Uw tellingen zijn bewaard. </translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Inhaber</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Mindestens eine Person muss Inhaberin oder Inhaber bleiben.</source>
        <translation>Minstens één persoon moet eigenaar blijven.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Personal</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Personal verwalten</source>
        <translation>Personeel beheren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Preise ändern</source>
        <translation>Prijzen wijzigen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>Zu viele falsche Versuche. Bitte warten Sie {0} Sekunden.</source>
        <translation>Te veel foute pogingen. Wacht {0} seconden.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>{0}: Das darf nur die Inhaberin oder der Inhaber.</source>
        <translation>{0}: dat mag alleen de eigenaar.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/staff.py"/>
        <source>„{0}“ gibt es schon.</source>
        <translation>“{0}” bestaat al.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>1 Artikel sollte noch einmal gezählt werden.</source>
        <translation>1 artikel moet nog een keer worden geteld.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Beginnen Sie zuerst eine. Frühere Inventuren bleiben, wie sie gebucht wurden.</source>
        <translation>Begin er eerst een. Eerdere tellingen blijven zoals ze zijn geboekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Die Inventur „{0}“ läuft noch.</source>
        <translation>De telling “{0}” loopt nog.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Die Zählung weicht weit vom Buch ab. Zählen Sie nach, oder buchen Sie trotzdem.</source>
        <translation>De telling wijkt ver af van het boek. Tel na, of boek toch.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Diese Zählung kann nicht stimmen.</source>
        <translation>Deze telling kan niet kloppen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Diese Zählung wurde inzwischen schon ersetzt.</source>
        <translation>Deze telling is intussen al vervangen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Es läuft keine Inventur.</source>
        <translation>Er loopt geen telling.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Es wurde nichts notiert. Gezählt wird von 0 bis 100.000. Wurde ein Code in das Mengenfeld gescannt?</source>
        <translation>Er is niets genoteerd. Er wordt geteld van 0 tot 100.000. Is er een code in het aantalveld gescand?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Es wurde nichts notiert. Sehen Sie nach, was jetzt gilt, und zählen Sie bei Bedarf noch einmal.</source>
        <translation>Er is niets genoteerd. Kijk wat er nu geldt, en tel zo nodig nog een keer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Im Mengenfeld stand keine mögliche Menge. Bitte scannen und zählen Sie den Artikel noch einmal.</source>
        <translation>In het hoeveelheidsveld stond geen mogelijke hoeveelheid. Scan en tel het artikel opnieuw.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>In dieser Inventur wurde noch nichts gezählt.</source>
        <translation>In deze telling is nog niets geteld.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Scannen Sie einen Artikel und geben Sie die Menge ein. Verwerfen lässt sie sich auch ohne Zählung.</source>
        <translation>Scan een artikel en vul de hoeveelheid in. Verwerpen kan ook zonder dat er iets is geteld.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>Zählen Sie darin weiter, oder buchen oder verwerfen Sie sie, bevor eine neue beginnt.</source>
        <translation>Tel daarin verder, of boek of verwerp die voordat u een nieuwe begint.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>{0} Artikel sollten noch einmal gezählt werden.</source>
        <translation>{0} artikelen moeten nog een keer worden geteld.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/stocktake.py"/>
        <source>„{0}“ ist noch nicht gezählt.</source>
        <translation>“{0}” is nog niet geteld.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/tidying.py"/>
        <source>Altersgrenze ab {0} eingetragen (JuSchG {1}).</source>
        <translation>Leeftijdsgrens vanaf {0} ingevuld (JuSchG {1}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/tidying.py"/>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Beschreibung</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/tidying.py"/>
        <source>Füllmenge aus dem Titel übernommen, damit der Grundpreis dabeisteht (§ 4 PAngV).</source>
        <translation>Inhoud uit de titel overgenomen, zodat de eenheidsprijs erbij staat (§ 4 PAngV).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/tidying.py"/>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Marke</source>
        <translation>Merk</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/tidying.py"/>
        <source>Titel geglättet: „{0}“.</source>
        <translation>Titel opgeschoond: “{0}”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/tidying.py"/>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Warengruppe</source>
        <translation>Productgroep</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/tidying.py"/>
        <source>{0}: überflüssige Leerzeichen entfernt.</source>
        <translation>{0}: overbodige spaties verwijderd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>Den Artikel gibt es hier noch nicht.</source>
        <translation>Het artikel bestaat hier nog niet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>Der Artikel wurde nach diesem Kassentag gezählt; sein Bestand stimmt vermutlich schon.</source>
        <translation>Het artikel is na deze kassadag geteld; de voorraad klopt waarschijnlijk al.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>Die Menge passt nicht zu diesem Artikel.</source>
        <translation>De hoeveelheid past niet bij dit artikel.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>Diese Datei ist kein Kassenexport nach DSFinV-K.</source>
        <translation>Dit bestand is geen kassa-export volgens DSFinV-K.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>Diese Zeile wartet nicht mehr.</source>
        <translation>Deze regel wacht niet meer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>Gebraucht wird die Datei lines.csv aus dem Export Ihrer Kasse. Es wurde nichts gebucht.</source>
        <translation>Nodig is het bestand lines.csv uit de export van uw kassa. Er is niets geboekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>Sie wurde schon gebucht oder verworfen. Es wurde nichts geändert.</source>
        <translation>De regel is al geboekt of verworpen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>war schon gebucht</source>
        <translation>was al geboekt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/till_day.py"/>
        <source>war schon gebucht, aber mit anderem Inhalt; nichts geändert</source>
        <translation>was al geboekt, maar met andere inhoud; niets gewijzigd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Abgabe ab</source>
        <translation>Minimumleeftijd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Abholcode</source>
        <translation>Afhaalcode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Abzuholen bis</source>
        <translation>Af te halen tot</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/pairing.py"/>
        <source>Adresse</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Angaben zum Geschäft geändert</source>
        <translation>Winkelgegevens gewijzigd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Angebot</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Angebot abgelehnt</source>
        <translation>Aanbod afgewezen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Angebot an zwei PCs geändert</source>
        <translation>Aanbod op twee pc's gewijzigd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Angebot geändert</source>
        <translation>Aanbod gewijzigd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Angebot zurückgezogen</source>
        <translation>Aanbod ingetrokken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Anschrift des Herstellers</source>
        <translation>Adres van de fabrikant</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Antwort binnen</source>
        <translation>Antwoord binnen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Art</source>
        <translation>Soort</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Ausgehändigt</source>
        <translation>Overhandigd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Beginn</source>
        <translation>Begin</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Bild</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Bild gesendet</source>
        <translation>Foto verzonden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Breitengrad</source>
        <translation>Breedtegraad</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>E-Mail oder Internet des Herstellers</source>
        <translation>E-mail of internet van de fabrikant</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Ende</source>
        <translation>Einde</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Freigegeben</source>
        <translation>Vrijgegeven</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Geschäft</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/other_reason.py"/>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Grund</source>
        <translation>Reden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Grundpreis</source>
        <translation>Eenheidsprijs</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Grundpreis je</source>
        <translation>Eenheidsprijs per</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Größe</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Hersteller</source>
        <translation>Fabrikant</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Impressum</source>
        <translation>Colofon</translation>
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
        <translation>Kleine ondernemer (§ 19 UStG)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Längengrad</source>
        <translation>Lengtegraad</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Mehr reserviert als da</source>
        <translation>Meer gereserveerd dan op voorraad</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Mit der Stadt gekoppelt</source>
        <translation>Met de stad gekoppeld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Nach Produktangaben gefragt</source>
        <translation>Productgegevens opgevraagd</translation>
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
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Name dieses PCs</source>
        <translation>Naam van deze pc</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Niedrigster Preis der 30 Tage vor der Ermäßigung</source>
        <translation>Laagste prijs van de 30 dagen vóór de prijsverlaging</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Ort</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <source>Pausiert</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Pfand</source>
        <translation>Statiegeld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Posten {0}: {1} Stück</source>
        <translation>Regel {0}: aantal {1}</translation>
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
        <translation>Prijs</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Programmfassung</source>
        <translation>Programmaversie</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <location filename="../../shb_desktop/ui/models/articles.py"/>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Reserviert</source>
        <translation>Gereserveerd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Reservierung abgeholt</source>
        <translation>Reservering afgehaald</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Reservierung abgelehnt</source>
        <translation>Reservering afgewezen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Reservierung abholbereit</source>
        <translation>Reservering afhaalklaar</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Reservierung angenommen</source>
        <translation>Reservering aangenomen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Reservierung in Erinnerung gebracht</source>
        <translation>Reservering opnieuw doorgegeven</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Reservierung per E-Mail bestätigen</source>
        <translation>Reservering per e-mail bevestigen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Rettungsangebot, haltbar bis</source>
        <translation>Reddingsaanbod, houdbaar tot</translation>
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
        <translation>Straat</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Stückzahl freigegeben</source>
        <translation>Aantal vrijgegeven</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Telefon</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Titel</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Unbekannte Nachricht ({0})</source>
        <translation>Onbekend bericht ({0})</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Veranstaltungsort</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Verantwortlich in der EU</source>
        <translation>Verantwoordelijk in de EU</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Verspätet abgeholt</source>
        <translation>Te laat afgehaald</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Vorschau angesehen</source>
        <translation>Voorbeeld bekeken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Ware</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Ware zurückgeräumt</source>
        <translation>Artikelen teruggezet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Warnhinweise</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Weg</source>
        <translation>Route</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Zu sehen ab</source>
        <translation>Zichtbaar vanaf</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>Zu sehen bis</source>
        <translation>Zichtbaar tot</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Zurückgelegt für</source>
        <translation>Bewaard gedurende</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>jedem Alter</source>
        <translation>elke leeftijd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>{0} Jahren</source>
        <translation>{0} jaar</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>{0} Stunden</source>
        <translation>{0} uur</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>{0} Stück</source>
        <translation>{0} stuks</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>{0} {1}–{2} Uhr</source>
        <translation>{0} {1}–{2} uur</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>{0} Öffnungstage</source>
        <translation>{0} openingsdagen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Öffnungszeiten</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/told.py"/>
        <source>übergeben: {0}</source>
        <translation>overhandigd: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/update.py"/>
        <source>Angeboten wird die ältere Fassung {0}.</source>
        <translation>De oudere versie {0} wordt aangeboden.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/update.py"/>
        <source>Auf diesem PC läuft {0}. Zurück geht es nicht: Ältere Fassungen haben Fehler, die schon behoben sind, und können das Buch nicht lesen. Es wurde nichts verändert.</source>
        <translation>Op deze pc draait {0}. Terug kan niet: oudere versies hebben fouten die al verholpen zijn, en kunnen het boek niet lezen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/update.py"/>
        <source>Die Liste der neuen Fassungen ist veraltet.</source>
        <translation>De lijst met nieuwe versies is verouderd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/update.py"/>
        <source>Die neue Fassung ist nicht echt.</source>
        <translation>De nieuwe versie is niet echt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/update.py"/>
        <source>Ihre Unterschrift stimmt nicht. Es wurde nichts geladen und nichts verändert; arbeiten Sie ruhig weiter. Bitte sagen Sie der Stadt Bescheid: Jemand hat die Datei verändert, oder sie ist beschädigt.</source>
        <translation>De handtekening klopt niet. Er is niets geïnstalleerd en niets gewijzigd; werk rustig door. Laat het de stad weten: iemand heeft het bestand veranderd, of het is beschadigd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/domain/update.py"/>
        <source>Vielleicht hält jemand neuere zurück, oder die Stadt hat sie nicht erneuert. Es wurde nichts verändert. Prüfen Sie Datum und Uhrzeit dieses PCs; stimmen sie, rufen Sie die Stadt an.</source>
        <translation>Misschien houdt iemand nieuwere versies achter, of heeft de stad de lijst niet vernieuwd. Er is niets gewijzigd. Controleer datum en tijd van deze pc; kloppen ze, bel dan de stad.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/errors.py"/>
        <source>Es wurde nichts gebucht. Bitte versuchen Sie es noch einmal.</source>
        <translation>Er is niets geboekt. Probeer het nog een keer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/errors.py"/>
        <source>Etwas ist schiefgegangen.</source>
        <translation>Er is iets misgegaan.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/backup.py"/>
        <source>beschädigt</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/backup.py"/>
        <source>der Datenträger ist voll oder meldet einen Fehler</source>
        <translation>de schijf is vol of meldt een fout</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/backup.py"/>
        <location filename="../../shb_desktop/services/safekeeping.py"/>
        <source>die Datei fehlt</source>
        <translation>het bestand ontbreekt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/backup.py"/>
        <source>kein Buch von SHB Desktop</source>
        <translation>geen boek van SHB Desktop</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/backup.py"/>
        <source>kein lesbares Buch</source>
        <translation>geen leesbaar boek</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/backup.py"/>
        <source>von einer neueren Fassung des Programms</source>
        <translation>van een nieuwere versie van het programma</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/database.py"/>
        <location filename="../../shb_desktop/sync/pairing.py"/>
        <location filename="../../shb_desktop/sync/provisioning.py"/>
        <source>Kasse 1</source>
        <translation>Kassa 1</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Damit nichts verloren geht, wird es nicht geöffnet. Bitte aktualisieren Sie SHB Desktop auf diesem PC.</source>
        <translation>Om niets te verliezen wordt het niet geopend. Werk SHB Desktop op deze pc bij.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Das Buch ist beschädigt.</source>
        <translation>Het boek is beschadigd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Das Buch ist schreibgeschützt.</source>
        <translation>Het boek is tegen schrijven beveiligd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Das Buch lässt sich nicht öffnen.</source>
        <translation>Het boek kan niet worden geopend.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Das Buch selbst ist gesichert: {0}. Schaffen Sie Platz und sichern Sie noch einmal; was schon gesichert ist, wird nicht noch einmal geschrieben.</source>
        <translation>Van het boek zelf is een back-up gemaakt: {0}. Maak ruimte en maak nog een back-up; wat er al is, wordt niet opnieuw geschreven.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Das Buch selbst ist unberührt. Wählen Sie einen anderen Ort oder schaffen Sie Platz.</source>
        <translation>Het boek zelf is onaangeroerd. Kies een andere plek of maak ruimte.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Das jetzige Buch bleibt, wie es ist. Wählen Sie eine andere Sicherung.</source>
        <translation>Het huidige boek blijft zoals het is. Kies een andere back-up.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Der Datenträger ist voll.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Der Datenträger meldet einen Fehler.</source>
        <translation>De schijf meldt een fout.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Die Datenbank-Bibliothek ist zu alt (SQLite {0}).</source>
        <translation>De databasebibliotheek is te oud (SQLite {0}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Die Sicherung nach {0} ist nicht gelungen ({1}).</source>
        <translation>De back-up naar {0} is mislukt ({1}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Diese Buchung steht nicht im Buch.</source>
        <translation>Deze boeking staat niet in het boek.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Diese Buchung wurde schon zurückgenommen.</source>
        <translation>Deze boeking is al ongedaan gemaakt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Dieses Buch stammt von einer neueren Fassung des Programms.</source>
        <translation>Dit boek komt van een nieuwere versie van het programma.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Ein anderes Programm schreibt gerade in das Buch.</source>
        <translation>Een ander programma schrijft op dit moment in het boek.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Es lässt sich ansehen, aber nichts buchen. Prüfen Sie die Rechte des Ordners und den Datenträger.</source>
        <translation>U kunt het bekijken, maar niets boeken. Controleer de rechten van de map en de schijf.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Es wurde nichts gebucht, alles Frühere ist sicher. Schaffen Sie Platz und versuchen Sie es noch einmal.</source>
        <translation>Er is niets geboekt, al het eerdere is veilig. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Es wurde nichts gebucht.</source>
        <translation>Er is niets geboekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Es wurde nichts gebucht. Prüfen Sie, ob der Ordner noch da ist und Sie ihn lesen und beschreiben dürfen.</source>
        <translation>Er is niets geboekt. Controleer of de map er nog is en of u die mag lezen en beschrijven.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Es wurde nichts gebucht. Sichern Sie das Buch anderswohin und lassen Sie ihn prüfen.</source>
        <translation>Er is niets geboekt. Bewaar het boek ergens anders en laat de schijf nakijken.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Es wurde nichts gebucht. Versuchen Sie es noch einmal; hält es an, schließen Sie das andere Programm.</source>
        <translation>Er is niets geboekt. Probeer het nog een keer; blijft het zo, sluit dan het andere programma.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Es wurde nichts verändert. Spielen Sie eine Sicherung ein (shb restore oder Einstellungen, Sicherungen).</source>
        <translation>Er is niets gewijzigd. Zet een back-up terug (shb restore of Instellingen, Back-ups).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Nicht alle Bilder der Artikel sind gesichert ({0}).</source>
        <translation>Niet van alle foto's van de artikelen is een back-up gemaakt ({0}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>Sie kann ein Buch beschädigen. Bitte installieren Sie SHB Desktop neu.</source>
        <translation>Die kan een boek beschadigen. Installeer SHB Desktop opnieuw.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ledger/errors.py"/>
        <source>{0} ist keine brauchbare Sicherung ({1}).</source>
        <translation>{0} is geen bruikbare back-up ({1}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>In den Ordner {0} kann nicht geschrieben werden ({1}).</source>
        <translation>In de map {0} kan niet worden geschreven ({1}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>Ohne ihn lässt sich nichts buchen. Prüfen Sie Schreibschutz, freien Platz und Rechte des Ordners, oder wählen Sie mit --home einen anderen.</source>
        <translation>Zonder die map kan er niets worden geboekt. Controleer schrijfbeveiliging, vrije ruimte en rechten van de map, of kies een andere met --home.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>den Ordner gibt es nicht</source>
        <translation>de map bestaat niet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>der Datenträger ist voll</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>der Datenträger meldet einen Fehler</source>
        <translation>de schijf meldt een fout</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>dort liegt ein Ordner</source>
        <translation>daar staat een map</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>dort liegt eine Datei</source>
        <translation>daar staat een bestand</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>ein anderes Programm hat die Datei offen</source>
        <translation>een ander programma heeft het bestand open</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>keine Berechtigung</source>
        <translation>geen rechten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/paths.py"/>
        <source>schreibgeschützt</source>
        <translation>tegen schrijven beveiligd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/about.py"/>
        <source>siehe Text</source>
        <translation>zie tekst</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/catalogue.py"/>
        <location filename="../../shb_desktop/services/importing/booking.py"/>
        <source>Anfangsbestand</source>
        <translation>Beginvoorraad</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/counter.py"/>
        <source>Diese Buchung lässt sich hier nicht zurücknehmen.</source>
        <translation>Deze boeking kan hier niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/counter.py"/>
        <source>Kommt Abgeholtes zurück, buchen Sie es unter Artikel als Rückgabe. Eine Inventur berichtigt die nächste Zählung; alles andere gleichen Sie als Zugang oder Abgang aus.</source>
        <translation>Komt er iets terug dat is afgehaald, boek het dan onder Artikelen als retour. Een telling wordt door de volgende telling rechtgezet; al het andere corrigeert u met inkomend of uitgaand.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/counter.py"/>
        <source>geprüft</source>
        <translation>gecontroleerd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/findable.py"/>
        <source>Die neuen Artikel sind gebucht, nur die Suche nach ihnen dauert noch länger.</source>
        <translation>De nieuwe artikelen zijn geboekt; alleen zoeken ernaar duurt nog langer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/findable.py"/>
        <source>Ihre Wörter ließen sich nicht eintragen: Der Datenträger ist voll, oder ein anderes Programm hält das Buch. Schaffen Sie Platz; mit dem nächsten Start wird es nachgeholt.</source>
        <translation>Hun woorden konden niet worden ingevoerd: de schijf is vol, of een ander programma houdt het boek bezet. Maak ruimte vrij; de volgende start haalt het in.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/booking.py"/>
        <source>Dieser Import wurde schon zurückgenommen.</source>
        <translation>Deze import is al ongedaan gemaakt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/booking.py"/>
        <source>Es wurde nichts geändert.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/booking.py"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>Diese EAN endet auf lauter Nullen: Excel hat sie wahrscheinlich gerundet. Bitte tragen Sie sie neu ein.</source>
        <translation>Deze EAN eindigt op louter nullen: Excel heeft hem waarschijnlijk afgerond. Vul hem opnieuw in.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>Diese Nummer kann eine ISBN oder eine EAN ohne führende Nullen sein. Bitte tragen Sie sie vollständig ein.</source>
        <translation>Dit nummer kan een ISBN zijn of een EAN zonder voorloopnullen. Vul het volledig in.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>EAN {0}: führende Null ergänzt, die Prüfziffer passt ({1})</source>
        <translation>EAN {0}: voorloopnul aangevuld, het controlecijfer klopt ({1})</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>Eine EAN hat höchstens 14 Ziffern, hier stehen {0}. Stehen zwei Nummern aneinander?</source>
        <translation>Een EAN heeft hoogstens 14 cijfers, hier staan er {0}. Staan er twee nummers aan elkaar?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>Einer EAN mit {0} Ziffern fehlen Ziffern, und die Prüfziffer passt nicht.</source>
        <translation>Bij een EAN met {0} cijfers ontbreken cijfers, en het controlecijfer klopt niet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>Excel hat diese EAN gerundet, die letzten Ziffern sind verloren. Bitte formatieren Sie die Spalte als Text und tragen Sie die EAN neu ein.</source>
        <translation>Excel heeft deze EAN afgerond, de laatste cijfers zijn weg. Maak de kolom op als tekst en vul de EAN opnieuw in.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>GS1-Code {0}: die EAN darin ist {1}</source>
        <translation>GS1-code {0}: de EAN erin is {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>ISBN {0} als {1} übernommen</source>
        <translation>ISBN {0} als {1} geïmporteerd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>Schreibt Ihre Waage ihre Codes anders, stellen Sie zuerst unter „Waage“ ein, wie.</source>
        <translation>Schrijft uw weegschaal de codes anders, stel dan eerst onder “Weegschaal” in hoe.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>nicht vorhanden</source>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/codes.py"/>
        <source>{0} Eine Ziffer ist falsch.</source>
        <translation>{0} Eén cijfer is fout.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/datanorm.py"/>
        <source>Der Lieferant führt diesen Artikel nicht mehr.</source>
        <translation>De leverancier voert dit artikel niet meer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/judging.py"/>
        <source>Die Artikelnummer hat schon „{0}“. Ist es die Nummer des Lieferanten?</source>
        <translation>“{0}” heeft dit artikelnummer al. Is het het nummer van de leverancier?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/judging.py"/>
        <source>Diese EAN gehören zu zwei Artikeln: „{0}“.</source>
        <translation>Deze EAN's horen bij twee artikelen: “{0}”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/judging.py"/>
        <source>Diesen Artikel gibt es im Geschäft noch nicht. Ohne Namen in der Liste wird keiner angelegt.</source>
        <translation>Dit artikel is er in de winkel nog niet. Zonder naam in de lijst wordt het niet aangemaakt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/judging.py"/>
        <source>Was in Stück gezählt wird, gibt es nur ganz. Wird die Ware gewogen oder gemessen, fehlt ihre Einheit.</source>
        <translation>Wat per stuk wordt geteld, bestaat alleen heel. Wordt het gewogen of gemeten, dan ontbreekt de eenheid.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/judging.py"/>
        <source>Zeile {0} beschreibt schon denselben Artikel „{1}“.</source>
        <translation>Regel {0} beschrijft al hetzelfde artikel “{1}”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>Bestand {0} als 0 übernommen</source>
        <translation>voorraad {0} als 0 geïmporteerd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>Der Name fehlt.</source>
        <translation>De naam ontbreekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>Der Name hat {0} Zeichen, möglich sind {1}. Ist die Spalte verrutscht?</source>
        <translation>De naam heeft {0} tekens, mogelijk zijn er {1}. Is de kolom verschoven?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>Die Artikelnummer hat mehr als {0} Zeichen.</source>
        <translation>Het artikelnummer heeft meer dan {0} tekens.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>Die Zeile hat {0} Spalten, die Überschrift nur {1}. Sind Spalten verrutscht?</source>
        <translation>De regel heeft {0} kolommen, de kop maar {1}. Zijn er kolommen verschoven?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>Diese Artikelnummer steht schon in Zeile {0}.</source>
        <translation>Dit artikelnummer staat al in regel {0}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>Diese EAN steht schon in Zeile {0}.</source>
        <translation>Deze EAN staat al in regel {0}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>EAN der Verpackung ohne Stückzahl nicht übernommen</source>
        <translation>EAN van de verpakking niet geïmporteerd: het aantal stuks ontbreekt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>Es fehlen Artikelnummer und EAN, also ist unklar, welcher Artikel gemeint ist.</source>
        <translation>Artikelnummer en EAN ontbreken, dus is onduidelijk welk artikel bedoeld is.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <source>In diesem Feld steckt eine weitere Zeile. Fehlt davor ein schließendes Anführungszeichen?</source>
        <translation>In dit veld zit nog een regel. Ontbreekt er een afsluitend aanhalingsteken?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/mapping.py"/>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Zeile</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Altersgrenze</source>
        <translation>Leeftijdsgrens</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Art der Zeile</source>
        <translation>Soort regel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Artikelnummer</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Bestand</source>
        <translation>Voorraad</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Der Import wurde abgebrochen.</source>
        <translation>De import is afgebroken.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Diese Datei kann nicht eingelesen werden.</source>
        <translation>Dit bestand kan niet worden ingelezen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>EAN der Verpackung</source>
        <translation>EAN van de verpakking</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Einheit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Einheit des Inhalts</source>
        <translation>Eenheid van de inhoud</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Einkaufspreis (netto)</source>
        <translation>Inkoopprijs (netto)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Es wurde nichts übernommen.</source>
        <translation>Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Es wurde nichts übernommen. Speichern Sie die Liste als CSV oder Excel-Datei und versuchen Sie es noch einmal.</source>
        <translation>Er is niets geïmporteerd. Sla de lijst op als CSV of Excel-bestand en probeer het nog een keer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Gehört zu</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Hersteller mit Anschrift</source>
        <translation>Fabrikant met adres</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/message.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Inhalt</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Kennung des Hauptartikels</source>
        <translation>Kenmerk van het hoofdartikel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Mindestbestand</source>
        <translation>Minimumvoorraad</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Preis (brutto)</source>
        <translation>Prijs (bruto)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Preis (netto)</source>
        <translation>Prijs (netto)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Regal</source>
        <translation>Schap</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Steuersatz</source>
        <translation>Belastingtarief</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Stück je Verpackung</source>
        <translation>Stuks per verpakking</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Variante</source>
        <translation>Variant</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/outcome.py"/>
        <source>Wird gewogen</source>
        <translation>Wordt gewogen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>Diese Tabelle ist leer.</source>
        <translation>Deze tabel is leeg.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Es gibt nichts zu übernehmen.</source>
        <translation>Er is niets te importeren.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>Gelesen werden BMEcat und Produktlisten. Sonst bitte als CSV speichern.</source>
        <translation>BMEcat en productlijsten worden gelezen. Sla anders op als CSV.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>In dieser DATANORM-Datei stehen keine Artikel.</source>
        <translation>In dit DATANORM-bestand staan geen artikelen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>In dieser Datei ist keine Artikelliste zu erkennen.</source>
        <translation>In dit bestand is geen artikellijst te herkennen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>In dieser XML-Datei ist keine Artikelliste zu erkennen.</source>
        <translation>In dit XML-bestand is geen artikellijst te herkennen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>Komma</source>
        <translation>komma</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>Sagen Sie, welche Spalte Name, EAN oder Artikelnummer ist. Es wurde nichts übernommen.</source>
        <translation>Zeg welke kolom naam, EAN of artikelnummer is. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>Semikolon</source>
        <translation>puntkomma</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>Tabulator</source>
        <translation>tab</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>Vielleicht gehört eine weitere Datei dazu (DATANORM.001)?</source>
        <translation>Hoort er misschien nog een bestand bij (DATANORM.001)?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/plan.py"/>
        <source>senkrechter Strich</source>
        <translation>verticale streep</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Ab Zeile {0} ist die Datei nicht mehr lesbar.</source>
        <translation>Vanaf regel {0} is het bestand niet meer leesbaar.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Bis {0} MB werden gelesen. Bitte teilen Sie die Liste auf. Es wurde nichts übernommen.</source>
        <translation>Tot {0} MB wordt gelezen. Splits de lijst. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Die Datei ist leer.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Die Datei ist mit {0} MB zu groß.</source>
        <translation>Het bestand is met {0} MB te groot.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Die Datei konnte nicht zu Ende gelesen werden.</source>
        <translation>Het bestand kon niet tot het einde worden gelezen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Die Datei lässt sich nicht öffnen.</source>
        <translation>Het bestand kan niet worden geopend.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Diese Datei ist eine Webseite, auch wenn sie anders heißt.</source>
        <translation>Dit bestand is een webpagina, ook al heet het anders.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Diese Datei ist keine Liste, sondern enthält Binärdaten.</source>
        <translation>Dit bestand is geen lijst maar bevat binaire gegevens.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Diese Datei ist {0}, keine Liste.</source>
        <translation>Dit bestand is {0}, geen lijst.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Liegt sie noch dort, und ist sie in einem anderen Programm geschlossen? ({0})</source>
        <translation>Staat het er nog, en is het in andere programma's gesloten? ({0})</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Sie ist länger als eine Million Zeichen. Das ist keine Artikelliste. Es wurde nichts übernommen.</source>
        <translation>Hij is langer dan een miljoen tekens. Dat is geen artikellijst. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Tabelle (Excel oder LibreOffice)</source>
        <translation>Tabel (Excel of LibreOffice)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Textdatei</source>
        <translation>Tekstbestand</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Wahrscheinlich fehlt dort ein schließendes Anführungszeichen. Es wurde nichts übernommen.</source>
        <translation>Daar ontbreekt waarschijnlijk een sluitend aanhalingsteken. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Wurde der Datenträger entfernt? Es wurde nichts übernommen.</source>
        <translation>Is de schijf verwijderd? Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Zeile {0} hat kein Ende.</source>
        <translation>Regel {0} heeft geen einde.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <location filename="../../shb_desktop/services/receiving.py"/>
        <source>die Datei gibt es nicht</source>
        <translation>het bestand bestaat niet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>ein Bild</source>
        <translation>een afbeelding</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>ein Programm</source>
        <translation>een programma</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>ein gepacktes Archiv</source>
        <translation>een ingepakt archief</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>eine Datenbank</source>
        <translation>een database</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/source.py"/>
        <source>Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als .xlsx. Es wurde nichts übernommen.</source>
        <translation>Open het in Excel of LibreOffice en sla het op als .xlsx. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/workbook.py"/>
        <source>Bis {0} Millionen Felder werden gelesen. Bitte löschen Sie leere Bereiche, oder speichern Sie die Liste als CSV.</source>
        <translation>Tot {0} miljoen cellen worden gelezen. Verwijder lege gebieden, of sla de lijst op als CSV.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/workbook.py"/>
        <source>Bitte entpacken Sie es und wählen Sie die Liste darin.</source>
        <translation>Pak het uit en kies de lijst die erin zit.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/workbook.py"/>
        <source>Diese Datei ist ein gepacktes Archiv.</source>
        <translation>Dit bestand is een ingepakt archief.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/workbook.py"/>
        <source>Diese Tabelle ist beschädigt oder mit einem Kennwort geschützt.</source>
        <translation>Deze tabel is beschadigd of met een wachtwoord beveiligd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/workbook.py"/>
        <source>Diese Tabelle ist zu groß.</source>
        <translation>Deze tabel is te groot.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/workbook.py"/>
        <source>Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie neu und versuchen Sie es noch einmal.</source>
        <translation>Open hem in Excel of LibreOffice, sla hem opnieuw op en probeer het nog een keer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/workbook.py"/>
        <source>Öffnen Sie sie in Excel und speichern Sie sie neu.</source>
        <translation>Open hem in Excel en sla hem opnieuw op.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/xml_stream.py"/>
        <source>Bitte laden Sie sie noch einmal herunter. Es wurde nichts übernommen.</source>
        <translation>Download het nog een keer. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/xml_stream.py"/>
        <source>Die XML-Datei ist in Zeile {0} beschädigt.</source>
        <translation>Het XML-bestand is in regel {0} beschadigd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/xml_stream.py"/>
        <source>Die Zeichen dieser XML-Datei sind nicht lesbar.</source>
        <translation>De tekens van dit XML-bestand zijn niet leesbaar.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/xml_stream.py"/>
        <source>Diese XML-Datei enthält Verweise, die aus Sicherheitsgründen nicht gelesen werden.</source>
        <translation>Dit XML-bestand bevat verwijzingen die om veiligheidsredenen niet worden gelezen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/xml_stream.py"/>
        <source>Diese XML-Datei ist zu tief verschachtelt.</source>
        <translation>Dit XML-bestand is te diep genest.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/xml_stream.py"/>
        <source>Ein Text in dieser XML-Datei hat kein Ende.</source>
        <translation>Een tekst in dit XML-bestand heeft geen einde.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/importing/xml_stream.py"/>
        <source>Solche Dateien können Rechner lahmlegen. Es wurde nichts übernommen. Bitte fragen Sie den Absender nach einer anderen Fassung.</source>
        <translation>Zulke bestanden kunnen computers platleggen. Er is niets geïmporteerd. Vraag de afzender om een andere versie.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/occasions.py"/>
        <source>Dienstleistungen</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/occasions.py"/>
        <source>Plätze geändert</source>
        <translation>Plaatsen gewijzigd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/occasions.py"/>
        <source>Veranstaltungen</source>
        <translation>Evenementen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/pictures.py"/>
        <source>Das Bild lässt sich nicht speichern ({0}).</source>
        <translation>De foto kan niet worden opgeslagen ({0}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/pictures.py"/>
        <source>Der Artikel ist unverändert. Prüfen Sie freien Platz und Rechte des Ordners.</source>
        <translation>Het artikel is ongewijzigd. Controleer vrije ruimte en rechten van de map.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/pictures.py"/>
        <source>Dieses Bild lässt sich nicht verwenden. {0}</source>
        <translation>Deze foto kan niet worden gebruikt. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/pictures.py"/>
        <source>Es enthält Angaben zu Ort, Zeit oder Kamera.</source>
        <translation>Ze bevat gegevens over plaats, tijd of camera.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/pictures.py"/>
        <source>Es ist kein lesbares JPEG.</source>
        <translation>Het is geen leesbare JPEG.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/pictures.py"/>
        <source>Es ist kein vollständiges JPEG.</source>
        <translation>Het is geen volledige JPEG.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/pictures.py"/>
        <source>Es ist zu groß.</source>
        <translation>Ze is te groot.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/pictures.py"/>
        <source>Wählen Sie ein anderes Foto.</source>
        <translation>Kies een andere foto.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <source>Abholen bis</source>
        <translation>Afhalen tot</translation>
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
        <translation>Artikelen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <source>Bitte wählen Sie einen anderen Ort.</source>
        <translation>Kies een andere plek.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <source>Preis in Cent</source>
        <translation>Prijs in cent</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/privacy.py"/>
        <source>{0} lässt sich nicht speichern ({1}).</source>
        <translation>{0} kan niet worden opgeslagen ({1}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/receiving.py"/>
        <source>Lieferung</source>
        <translation>Levering</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/receiving.py"/>
        <source>darin steht kein Code.</source>
        <translation>er staat geen code in.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/receiving.py"/>
        <source>sie ist viel zu groß.</source>
        <translation>hij is veel te groot.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/rescuing.py"/>
        <source>Als Rettungsangebot darf Ware ab {0} Tage vor dem Ende ihrer Haltbarkeit billiger werden (§ 11 Abs. 4 PAngV). Für mehr Zeit ändern Sie den Preis des Artikels.</source>
        <translation>Als reddingsaanbod mag een artikel vanaf {0} dagen voor het einde van de houdbaarheid goedkoper worden (§ 11 lid 4 PAngV). Voor langer wijzigt u de prijs van het artikel.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/rescuing.py"/>
        <source>Bis {0} ist noch Zeit.</source>
        <translation>Tot {0} is er nog tijd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/rescuing.py"/>
        <source>Das Mindesthaltbarkeitsdatum {0} ist vorbei.</source>
        <translation>De houdbaarheidsdatum {0} is voorbij.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/rescuing.py"/>
        <source>Dieser Rettungspreis geht nicht.</source>
        <translation>Deze reddingsprijs kan niet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/rescuing.py"/>
        <source>Er muss unter dem üblichen Preis liegen. Bücher haben einen festen Preis (§ 3 BuchPrG).</source>
        <translation>De prijs moet onder de gewone prijs liggen. Boeken hebben een vaste prijs (§ 3 BuchPrG).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/rescuing.py"/>
        <source>Nach diesem Tag bietet die Stadt die Ware nicht mehr an. Buchen Sie sie aus, oder prüfen Sie das Datum.</source>
        <translation>Na die dag biedt de stad het artikel niet meer aan. Boek het uit, of controleer de datum.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/safekeeping.py"/>
        <source>Das Buch ist nicht benutzbar ({0}).</source>
        <translation>Het boek is niet bruikbaar ({0}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/safekeeping.py"/>
        <source>Die neueste brauchbare Sicherung ist vom {0} Uhr: {1}. Spielen Sie sie ein (shb restore oder Einstellungen, Sicherungen).</source>
        <translation>De nieuwste bruikbare back-up is van {0} uur: {1}. Zet die terug (shb restore of Instellingen, Back-ups).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/safekeeping.py"/>
        <source>Eine brauchbare Sicherung wurde nicht gefunden. Bitte bewahren Sie die Datei auf und holen Sie Rat.</source>
        <translation>Er is geen bruikbare back-up gevonden. Bewaar het bestand en vraag om raad.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/safekeeping.py"/>
        <source>Es wurde nichts verändert. {0}</source>
        <translation>Er is niets gewijzigd. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Abgelehnt, neu gemeldet</source>
        <translation>Afgewezen, opnieuw gemeld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Abgelehnt, verworfen</source>
        <translation>Afgewezen, verworpen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Angekommen</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Das Angebot ist pausiert. Ergänzen Sie den Artikel, und veröffentlichen Sie ihn wieder.</source>
        <translation>Het aanbod is gepauzeerd. Vul aan wat bij het artikel ontbreekt en publiceer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Die Nachricht ist aufbewahrt. Suchen Sie nach einer Aktualisierung von SHB Desktop.</source>
        <translation>Het bericht is bewaard. Kijk of er een update van SHB Desktop is.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Diese Meldung wurde nicht abgelehnt.</source>
        <translation>Deze melding is niet afgewezen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Dieses Programm ist dafür zu alt.</source>
        <translation>Dit programma is daarvoor te oud.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Es ist nichts zu tun.</source>
        <translation>Er is niets te doen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Mit dem anderen PC vereint</source>
        <translation>Samengevoegd met de andere pc</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Nie gesendet</source>
        <translation>Nooit verzonden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Von selbst neu gemeldet</source>
        <translation>Vanzelf opnieuw gemeld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Wartet</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/telling.py"/>
        <source>Wird von selbst neu gemeldet</source>
        <translation>Wordt vanzelf opnieuw gemeld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/till_journal.py"/>
        <source>Kasse {0}, Abschluss {1}</source>
        <translation>Kassa {0}, afsluiting {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/services/till_journal.py"/>
        <source>Sie hat über zwei Millionen Zeilen. Bitte exportieren Sie kürzere Zeiträume.</source>
        <translation>Het heeft meer dan twee miljoen regels. Exporteer kortere perioden.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/credentials.py"/>
        <source>Dieser PC hat keinen Schlüsselbund. Der Zugang zu PRIMA liegt in einer Datei, die nur Ihr Benutzerkonto lesen darf.</source>
        <translation>Deze pc heeft geen sleutelbos. De toegang tot PRIMA staat in een bestand dat alleen uw gebruikersaccount mag lezen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Bitte koppeln Sie diesen PC neu. {0}</source>
        <translation>Koppel deze pc opnieuw. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Buchen Sie ruhig weiter: Alles wird gespeichert und später gesendet.</source>
        <translation>Boek rustig door: alles wordt bewaard en later verzonden.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das Programm gleicht sich von selbst neu ab.</source>
        <translation>Het programma synchroniseert vanzelf opnieuw.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <location filename="../../prima/contract/problems.py"/>
        <source>Das Programm sendet ab der fehlenden Meldung neu.</source>
        <translation>Het programma verzendt opnieuw vanaf de ontbrekende melding.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Das Programm versucht es von selbst wieder. {0}</source>
        <translation>Het programma probeert het vanzelf opnieuw. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Das Programm wartet und sendet dann weiter. {0}</source>
        <translation>Het programma wacht en verzendt dan verder. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Das Zertifikat passt nicht. Prüfen Sie Datum und Uhrzeit dieses PCs; stimmen sie, rufen Sie die Stadt an. Es wurde nichts übertragen.</source>
        <translation>Het certificaat klopt niet. Controleer datum en tijd van deze pc; kloppen ze, bel dan de stad. Er is niets verzonden.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Das genügt: Es sendet auch, was hier gebucht wird. Sie brauchen nichts zu tun.</source>
        <translation>Dat is genoeg: het verzendt ook wat hier wordt geboekt. U hoeft niets te doen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Das ist kein Kopplungscode.</source>
        <translation>Dat is geen koppelcode.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Das ist keine Adresse von PRIMA.</source>
        <translation>Dat is geen adres van PRIMA.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Der Abgleich mit PRIMA ist nicht gelungen.</source>
        <translation>De synchronisatie met PRIMA is mislukt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Der Zugang dieses PCs zu PRIMA ist nicht auffindbar.</source>
        <translation>De toegang van deze pc tot PRIMA is niet te vinden.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Der Zugang zu PRIMA lässt sich auf diesem PC nicht aufbewahren.</source>
        <translation>De toegang tot PRIMA kan op deze pc niet worden bewaard.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Die Adresse von PRIMA muss mit https:// beginnen. Bitte prüfen Sie sie.</source>
        <translation>Het adres van PRIMA moet met https:// beginnen. Controleer het.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Die Verbindung zu PRIMA ist nicht vertrauenswürdig.</source>
        <translation>De verbinding met PRIMA is niet te vertrouwen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Diese Adresse ist nicht verschlüsselt.</source>
        <translation>Dit adres is niet versleuteld.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Dieser PC ist noch nicht mit PRIMA gekoppelt.</source>
        <translation>Deze pc is nog niet met PRIMA gekoppeld.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Dieses Buch kommt aus einer Sicherung.</source>
        <translation>Dit boek komt uit een back-up.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Ein anderes Programmfenster gleicht dieses Buch gerade mit PRIMA ab.</source>
        <translation>Een ander programmavenster synchroniseert dit boek op dit moment met PRIMA.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Er hat acht Zeichen, etwa ACDE-2346. Bitte geben Sie ihn so ein, wie die Stadt ihn genannt hat.</source>
        <translation>Hij heeft acht tekens, bijvoorbeeld ACDE-2346. Vul hem in zoals de stad hem heeft gegeven.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Lassen Sie sich von der Stadt einen Kopplungscode geben, und klicken Sie unter „Synchronisierung“ (F11) auf „Koppeln“.</source>
        <translation>Laat de stad u een koppelcode geven en klik onder “Synchronisatie” (F11) op “Koppelen”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>PRIMA antwortet unverständlich.</source>
        <translation>PRIMA antwoordt onbegrijpelijk.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>PRIMA bittet um etwas Geduld.</source>
        <translation>PRIMA vraagt om wat geduld.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>PRIMA hat gerade eine Störung.</source>
        <translation>PRIMA heeft op dit moment een storing.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>PRIMA ist gerade nicht erreichbar.</source>
        <translation>PRIMA is op dit moment niet bereikbaar.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>PRIMA weiß mehr von diesem PC als sein eigenes Buch.</source>
        <translation>PRIMA weet meer van deze pc dan het eigen boek.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <location filename="../../prima/contract/problems.py"/>
        <source>PRIMA wurde aus einer Sicherung wiederhergestellt.</source>
        <translation>PRIMA is uit een back-up hersteld.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Prüfen Sie Schreibschutz und freien Platz des Datenordners.</source>
        <translation>Controleer schrijfbeveiliging en vrije ruimte van de gegevensmap.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Prüfen Sie die Internetverbindung. {0}</source>
        <translation>Controleer de internetverbinding. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Sie sieht etwa so aus: https://prima.ihre-stadt.de. Bitte prüfen Sie sie.</source>
        <translation>Het ziet er ongeveer zo uit: https://prima.uw-stad.nl. Controleer het.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Statt PRIMA antwortet eine Anmeldeseite. Melden Sie diesen PC im WLAN an. {0}</source>
        <translation>In plaats van PRIMA antwoordt een aanmeldpagina. Meld deze pc aan bij de wifi. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Vermutlich wurde eine Sicherung eingespielt oder der PC kopiert. Bitte koppeln Sie diesen PC neu. {0}</source>
        <translation>Waarschijnlijk is een back-up teruggezet of de pc gekopieerd. Koppel deze pc opnieuw. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>Vielleicht ist eine der beiden Seiten zu alt. Suchen Sie nach einer Aktualisierung. {0}</source>
        <translation>Misschien is een van beide kanten te oud. Kijk of er een update is. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <source>WLAN-Anmeldung nötig.</source>
        <translation>Wifi-aanmelding nodig.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/errors.py"/>
        <location filename="../../prima/contract/problems.py"/>
        <source>Zwischen den Meldungen fehlt etwas.</source>
        <translation>Er ontbreken meldingen tussendoor.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/open_food_facts.py"/>
        <source>Open Food Facts antwortet gerade nicht.</source>
        <translation>Open Food Facts antwoordt op dit moment niet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/open_food_facts.py"/>
        <source>Tippen Sie die Angaben selbst ein, oder versuchen Sie es später.</source>
        <translation>Typ de gegevens zelf in, of probeer het later.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/pairing.py"/>
        <source>Dieser PC wurde mit einem anderen Geschäft gekoppelt.</source>
        <translation>Deze pc is met een andere winkel gekoppeld.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/pictures.py"/>
        <source>Das Angebot erscheint ohne Bild. Wählen Sie beim Artikel ein anderes.</source>
        <translation>Het aanbod verschijnt zonder foto. Kies bij het artikel een andere.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/pictures.py"/>
        <source>Das Bild ist nicht mehr da.</source>
        <translation>De foto is er niet meer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/pictures.py"/>
        <source>Die Stadt nimmt dieses Bild nicht an.</source>
        <translation>De stad neemt deze foto niet aan.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/planning.py"/>
        <location filename="../../prima/contract/problems.py"/>
        <source>Dieser Zugang wurde entzogen.</source>
        <translation>Deze toegang is ingetrokken.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/planning.py"/>
        <source>Ihr Bestand bleibt auf diesem PC erhalten.</source>
        <translation>Uw voorraad blijft op deze pc bewaard.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/provisioning.py"/>
        <source>Die Datei wurde gelöscht. {0} Sie können unter „Synchronisierung“ von Hand koppeln.</source>
        <translation>Het bestand is verwijderd. {0} U kunt onder “Synchronisatie” met de hand koppelen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/provisioning.py"/>
        <source>Die Datei zur Einrichtung (provision.json) ist nicht lesbar.</source>
        <translation>Het instelbestand (provision.json) is niet leesbaar.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/provisioning.py"/>
        <source>Die Einrichtung nach provision.json ist nicht gelungen. {0}</source>
        <translation>Het instellen volgens provision.json is mislukt. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/provisioning.py"/>
        <source>Dieser PC ist jetzt mit „{0}“ gekoppelt, eingerichtet werden sollte „{1}“.</source>
        <translation>Deze pc is nu met “{0}” gekoppeld, ingesteld moest “{1}” worden.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/provisioning.py"/>
        <source>Gebucht wird weiter in Ihrem Buch. Ist es das falsche Geschäft, koppeln Sie unter „Synchronisierung“ mit dem richtigen Kopplungscode neu.</source>
        <translation>Er wordt verder geboekt in uw boek. Is het de verkeerde winkel, koppel dan onder “Synchronisatie” opnieuw met de juiste koppelcode.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/provisioning.py"/>
        <source>Sie wurde gelöscht, weil ein Kopplungscode darin stehen kann. Koppeln Sie diesen PC unter „Synchronisierung“ von Hand, oder bitten Sie um eine neue Datei.</source>
        <translation>Het is verwijderd omdat er een koppelcode in kan staan. Koppel deze pc onder “Synchronisatie” met de hand, of vraag om een nieuw bestand.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Abgleich anderswo</source>
        <translation>Synchroniseert elders</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Abgleich gestört</source>
        <translation>Storing in synchronisatie</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Bitte neu koppeln</source>
        <translation>Opnieuw koppelen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Buch nicht beschreibbar</source>
        <translation>Boek niet beschrijfbaar</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Nicht gekoppelt</source>
        <translation>Niet gekoppeld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>PRIMA bittet um Geduld</source>
        <translation>Wachten op PRIMA</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>PRIMA gestört</source>
        <translation>Storing bij PRIMA</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Verbindet …</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Verbunden</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>WLAN-Anmeldung nötig</source>
        <translation>Wifi-aanmelding nodig</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/status.py"/>
        <source>Zugang entzogen</source>
        <translation>Toegang ingetrokken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/unsent.py"/>
        <source>Alles, was von hier zu melden war, hat eine Antwort der Stadt.</source>
        <translation>De stad heeft alles beantwoord wat van hier is verzonden.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/unsent.py"/>
        <source>Der frühere Zugang dieses PCs ist nicht mehr da. Koppeln Sie ihn neu: Was wartet, wird dann gesendet.</source>
        <translation>De vroegere toegang van deze pc is er niet meer. Koppel hem opnieuw: wat wacht, wordt dan verzonden.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/unsent.py"/>
        <source>Die Datei ließe sich nicht unterschreiben.</source>
        <translation>Het bestand zou niet ondertekend kunnen worden.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/unsent.py"/>
        <source>Es ist nichts ungesendet.</source>
        <translation>Er wacht niets op verzending.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/updating.py"/>
        <source>Arbeiten Sie ruhig weiter. Machen Sie Platz frei, und laden Sie sie dann noch einmal.</source>
        <translation>Werk rustig door. Maak ruimte, en download de versie dan nog een keer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/updating.py"/>
        <source>Die neue Fassung konnte nicht gespeichert werden ({0}).</source>
        <translation>De nieuwe versie kon niet worden opgeslagen ({0}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/updating.py"/>
        <source>Ihr Geschäft hat gerade geöffnet.</source>
        <translation>Uw winkel is nu open.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/updating.py"/>
        <source>Während der Öffnungszeiten wird nichts ausgetauscht. Bitte starten Sie die Aktualisierung nach Ladenschluss.</source>
        <translation>Tijdens openingstijden wordt niets vervangen. Start de update na sluitingstijd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/worker.py"/>
        <source>Das Programm hat einen Fehler und versucht es von selbst wieder; bleibt es dabei, starten Sie es neu. Buchen Sie ruhig weiter: Alles wird gespeichert und später gesendet.</source>
        <translation>Het programma heeft een fout en probeert het vanzelf opnieuw; blijft het zo, start het dan opnieuw. Boek rustig door: alles wordt bewaard en later verzonden.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/worker.py"/>
        <source>Der Abgleich ist gestört.</source>
        <translation>De synchronisatie heeft een storing.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/worker.py"/>
        <source>Die Uhr dieses PCs geht um etwa {0} Minuten falsch. Bitte stellen Sie sie.</source>
        <translation>De klok van deze pc loopt ongeveer {0} minuten verkeerd. Zet hem gelijk.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/sync/worker.py"/>
        <source>PRIMA bittet um eine Aktualisierung von SHB Desktop. Gebucht und gesendet wird weiter.</source>
        <translation>PRIMA vraagt om een update van SHB Desktop. Boeken en verzenden gaan door.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/attention.py"/>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Beenden</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/attention.py"/>
        <source>Neue Reservierung</source>
        <translation>Nieuwe reservering</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/attention.py"/>
        <source>Neue Reservierungen werden hier gemeldet.</source>
        <translation>Nieuwe reserveringen worden hier gemeld.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/attention.py"/>
        <source>SHB Desktop läuft weiter</source>
        <translation>SHB Desktop blijft actief</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/attention.py"/>
        <source>{0} neue Reservierungen</source>
        <translation>{0} nieuwe reserveringen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/attention.py"/>
        <source>Öffnen</source>
        <translation>Openen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/beginning.py"/>
        <source>Die Einrichtung ist noch nicht fertig.</source>
        <translation>Het instellen is nog niet klaar.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/beginning.py"/>
        <source>Einrichten</source>
        <translation>Aan de slag</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/beginning.py"/>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Fortsetzen</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/beginning.py"/>
        <source>Sie können sie jetzt fortsetzen, oder später unter Einstellungen, Geschäft.</source>
        <translation>U kunt er nu mee verdergaan, of later onder Instellingen, Winkel.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/camera_scanner.py"/>
        <source>Die Kamera „{0}“ liefert kein Bild ({1}).</source>
        <translation>De camera “{0}” levert geen beeld ({1}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/camera_scanner.py"/>
        <source>Es fehlt der Zusatz für Geräte (PySide6-Addons). Alle anderen Scanner gehen ohne ihn. Bitten Sie, wer Ihren Computer betreut, den Zusatz „devices“ einzurichten.</source>
        <translation>De uitbreiding voor apparaten (PySide6-Addons) ontbreekt. Alle andere scanners werken zonder. Vraag wie uw computer beheert om de uitbreiding “devices” te installeren.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/camera_scanner.py"/>
        <source>Es ist keine Kamera angeschlossen.</source>
        <translation>Er is geen camera aangesloten.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/camera_scanner.py"/>
        <source>Mit der Kamera kann dieses Programm noch nicht lesen.</source>
        <translation>Met de camera kan dit programma nog niet lezen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/camera_scanner.py"/>
        <source>Stecken Sie sie an, oder wählen Sie unter „Scanner einrichten“ eine andere.</source>
        <translation>Sluit de camera aan, of kies een andere onder “Scanner instellen”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/camera_scanner.py"/>
        <source>Vielleicht benutzt sie ein anderes Programm, oder das System verbietet es. Schalten Sie sie dann neu ein.</source>
        <translation>Misschien gebruikt een ander programma de camera, of verbiedt het systeem het. Schakel de camera dan opnieuw in.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/city_line.py"/>
        <source>Gekoppelt</source>
        <translation>Gekoppeld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/city_line.py"/>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Mit PRIMA koppeln</source>
        <translation>Koppelen met PRIMA</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>1 Scan wartet</source>
        <translation>1 scan wacht</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Alter prüfen: ab {0} Jahren</source>
        <translation>Leeftijd controleren: vanaf {0} jaar</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Das Buch wird gerade beschrieben, meist von einem Import.</source>
        <translation>Er wordt op dit moment in het boek geschreven, meestal door een import.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Der Scan wartet unten als gelbe Zeile. Scannen Sie ruhig weiter. Anlegen: Strg+N.</source>
        <translation>De scan wacht onderaan als gele regel. Scan rustig verder. Aanmaken: Ctrl+N.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Geprüft, buchen</source>
        <translation>Gecontroleerd, boeken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>Nicht buchen</source>
        <translation>Niet boeken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Nichts geht verloren.</source>
        <translation>Er gaat niets verloren.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Noch einmal scannen oder Enter bucht trotzdem {0}.</source>
        <translation>Nog eens scannen of Enter boekt toch {0}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Noch nicht gebucht: {0}</source>
        <translation>Nog niet geboekt: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Noch nichts gebucht.</source>
        <translation>Nog niets geboekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Noch nichts gebucht. Noch einmal scannen oder Enter, wenn das Alter stimmt. Notiert wird nur „geprüft“.</source>
        <translation>Nog niets geboekt. Nog eens scannen of Enter als de leeftijd klopt. Alleen ‘gecontroleerd’ wordt genoteerd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Noch unbekannt: {0}</source>
        <translation>Nog onbekend: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Nur Auskunft, nichts gebucht</source>
        <translation>Alleen opgevraagd, niets geboekt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Nur {0} im Laden, nichts gebucht.</source>
        <translation>Slechts {0} in de winkel, niets geboekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <location filename="../../shb_desktop/ui/widgets/notices.py"/>
        <source>Rückgängig</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <location filename="../../shb_desktop/ui/dialogs/other_reason.py"/>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <source>Trotzdem buchen</source>
        <translation>Toch boeken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>Wird gleich gespeichert</source>
        <translation>Wordt zo opgeslagen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>{0} Scans warten</source>
        <translation>{0} scans wachten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>{0} gebucht: {1}</source>
        <translation>{0} geboekt: {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>{0} online zugesagt</source>
        <translation>{0} online toegezegd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/counter_answers.py"/>
        <source>{0}: {1} verfügbar</source>
        <translation>{0}: {1} beschikbaar</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/devices.py"/>
        <source>Scanner einrichten</source>
        <translation>Scanner instellen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/devices.py"/>
        <source>Verbunden. Scannen Sie zur Probe einen Artikel.</source>
        <translation>Verbonden. Scan ter proef een artikel.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <location filename="../../shb_desktop/ui/dialogs/question.py"/>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <location filename="../../shb_desktop/ui/widgets/form.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Abbrechen</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Code {0} entfernen</source>
        <translation>Code {0} verwijderen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Inhalt (für den Grundpreis)</source>
        <translation>Inhoud (voor de eenheidsprijs)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Mehrwertsteuer</source>
        <translation>Btw</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Name und Anschrift (für online)</source>
        <translation>Naam en adres (voor online)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Noch keiner. Scannen Sie den Artikel jetzt.</source>
        <translation>Nog geen. Scan het artikel nu.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Strichcodes (zum Ergänzen scannen)</source>
        <translation>Streepjescodes (scannen om toe te voegen)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Stück je Scan</source>
        <translation>Stuks per scan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Was Kundinnen und Kunden wissen sollten</source>
        <translation>Wat klanten moeten weten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>Was auf dem Etikett steht</source>
        <translation>Wat op het etiket staat</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>ab 16</source>
        <translation>vanaf 16 jaar</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>ab 18</source>
        <translation>vanaf 18 jaar</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>je Einheit</source>
        <translation>per eenheid</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>keine</source>
        <translation>geen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>z. B. 0,5</source>
        <translation>bijv. 0,5</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/article_form.py"/>
        <source>z. B. 3,50 €</source>
        <translation>bijv. € 3,50</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source> (zum Preis)</source>
        <translation> (tegen verkoopprijs)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>Abgänge</source>
        <translation>Uitgaand</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>An Tagen</source>
        <translation>Op dagen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Anzahl</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Bewegung in 30 Tagen</source>
        <translation>Beweging in 30 dagen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>Da</source>
        <translation>Op voorraad</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>Gebunden</source>
        <translation>Zit vast</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>Gesucht</source>
        <translation>Gezocht</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Gesucht, nirgends angeboten</source>
        <translation>Gezocht, nergens aangeboden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Liegt seit 90 Tagen</source>
        <translation>Ligt er al 90 dagen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>Mindestens</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Tag</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Unter Mindestbestand</source>
        <translation>Onder minimumvoorraad</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <location filename="../../shb_desktop/ui/models/articles.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Verfügbar</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>Zugänge</source>
        <translation>Inkomend</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>Zuletzt gegangen</source>
        <translation>Laatst uitgegaan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/behind_charts.py"/>
        <source>noch nie</source>
        <translation>nog nooit</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Beide Seiten sagen inzwischen dasselbe.</source>
        <translation>Beide kanten zeggen intussen hetzelfde.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Der andere</source>
        <translation>De andere</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Dieser Rechner</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Dieses Angebot wurde an zwei Rechnern verschieden geändert. Wählen Sie je Zeile, was gelten soll, hier und in der Stadt.</source>
        <translation>Dit aanbod is op twee computers verschillend gewijzigd. Kies per regel wat moet gelden, hier en in de stad.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Entschieden</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Es gilt</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>So übernehmen</source>
        <translation>Keuze opslaan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Zweimal geändert: {0}</source>
        <translation>Twee keer gewijzigd: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>der andere</source>
        <translation>de andere</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>dieser</source>
        <translation>deze</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Überall der andere</source>
        <translation>Overal de andere</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/conflict.py"/>
        <source>Überall dieser Rechner</source>
        <translation>Overal deze computer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/delivery_end.py"/>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Abschließen</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/delivery_end.py"/>
        <source>Differenzen bleiben nachlesbar. Unbekannte Codes warten weiter an der Theke.</source>
        <translation>Verschillen blijven na te lezen. Onbekende codes wachten verder aan de toonbank.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/delivery_end.py"/>
        <source>Ein doppelt gelesener Code wird nicht gebucht.</source>
        <translation>Eén dubbel gelezen code wordt niet geboekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/delivery_end.py"/>
        <source>{0} doppelt gelesene Codes werden nicht gebucht.</source>
        <translation>{0} dubbel gelezen codes worden niet geboekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/delivery_end.py"/>
        <source>Über einen Karton ist noch nicht entschieden.</source>
        <translation>Over één doos is nog niet beslist.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/delivery_end.py"/>
        <source>Über {0} Kartons ist noch nicht entschieden.</source>
        <translation>Over {0} dozen is nog niet beslist.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>Charge {0}</source>
        <translation>Charge {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>Gezeigt wird, was mit einem Haltbarkeitsdatum im Code eingebucht wurde.</source>
        <translation>Hier staat wat met een houdbaarheidsdatum in de code is ingeboekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>Haltbar bis</source>
        <translation>Houdbaar tot</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>In dieser Zeit läuft nichts ab</source>
        <translation>In deze periode verloopt er niets</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>Noch da</source>
        <translation>Nog op voorraad</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Regal {0}</source>
        <translation>Schap {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>Was bald abläuft</source>
        <translation>Verloopt binnenkort</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>heute</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>in {0} Tagen</source>
        <translation>over {0} dagen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>morgen</source>
        <translation>morgen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>{0} Tage</source>
        <translation>{0} dagen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/expiring.py"/>
        <source>{0} · abgelaufen</source>
        <translation>{0} · verlopen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Alles bereit</source>
        <translation>Alles is klaar</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>An der Theke (F2) scannen Sie Abgang und Zugang. Unter Artikel (F4) veröffentlichen Sie mit einem Klick. F1 öffnet überall die Hilfe. Alles Weitere steht unter Einstellungen (F12).</source>
        <translation>Aan de toonbank (F2) scant u uitgaand en inkomend. Onder Artikelen (F4) publiceert u met één klik. F1 opent overal de hulp. Al het andere staat onder Instellingen (F12).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Aus Excel, CSV oder der Kasse. Sie sehen alles, bevor es ins Buch kommt.</source>
        <translation>Uit Excel, CSV of de kassa. U ziet alles voordat het in het boek komt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Beispielladen</source>
        <translation>Voorbeeldwinkel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Der Scannertest steht unter Einstellungen, Scanner.</source>
        <translation>De scannertest staat onder Instellingen, Scanner.</translation>
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
        <translation>Verzonnen artikelen om uit te proberen, in een leeg boek.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Es gibt schon Artikel; es bleibt, wie es ist</source>
        <translation>Er zijn al artikelen; het blijft zoals het is</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Fertig</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Leer beginnen</source>
        <translation>Leeg beginnen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Liste einlesen</source>
        <translation>Lijst importeren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Mehrere im Team? Dann bekommt jede Buchung einen Namen.</source>
        <translation>Werken er meer mensen? Dan krijgt elke boeking een naam.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Mit PINs arbeiten</source>
        <translation>Met pincodes werken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Mit dem Computer starten</source>
        <translation>Met de computer starten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Name des Geschäfts</source>
        <translation>Naam van de winkel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Neuer Computer? Von einem Stick kommt das ganze Buch zurück, mit Bestand und Angeboten.</source>
        <translation>Nieuwe computer? Met een USB-stick komt het hele boek terug, met voorraad en aanbod.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>PRIMA ist das Schaufenster Ihrer Stadt. Die Adresse und einen Kopplungscode bekommen Sie von ihr. Ohne Stadt führt das Programm Ihren Bestand trotzdem.</source>
        <translation>PRIMA is de etalage van uw stad. Het adres en een koppelcode krijgt u van de stad. Ook zonder stad houdt het programma uw voorraad bij.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Scannen Sie einfach los: Unbekannte Codes warten, bis Sie sie benennen.</source>
        <translation>Begin gewoon te scannen: onbekende codes wachten tot u ze een naam geeft.</translation>
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
        <translation>Stap {0} van 6: {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Sicherung einspielen</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <source>Stadt</source>
        <translation>Stad</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Straße und Nummer</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/widgets/coach.py"/>
        <source>Weiter</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Willkommen. In sechs Schritten ist alles bereit. Sie können jeden überspringen und später unter Einstellungen nachholen, auch Öffnungszeiten und Impressum.</source>
        <translation>Welkom. In zes stappen is alles klaar. U kunt elke stap overslaan en later alsnog doen onder Instellingen, ook openingstijden en colofon.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Woher kommen Ihre Artikel?</source>
        <translation>Waar komen uw artikelen vandaan?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>Zur Theke</source>
        <translation>Naar de toonbank</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Zurück</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <source>{0} Artikel sind im Buch</source>
        <translation>{0} artikelen staan in het boek</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/first_run.py"/>
        <location filename="../../shb_desktop/ui/widgets/coach.py"/>
        <source>Überspringen</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source> ({0} von {1})</source>
        <translation> ({0} van {1})</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Abgelehnt: {0}</source>
        <translation>Afgewezen: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Abholbereit: {0}</source>
        <translation>Afhaalklaar: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Abholcode scannen oder eingeben</source>
        <translation>Afhaalcode scannen of invullen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Abholcode {0}</source>
        <translation>Afhaalcode {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Abholfach {0}</source>
        <translation>Afhaalvak {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Ablehnen und Bescheid geben</source>
        <translation>Afwijzen en bericht geven</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Ablehnen …</source>
        <translation>Afwijzen…</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Alter prüfen: ab {0}</source>
        <translation>Leeftijd controleren: vanaf {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>Antwort bis {0}</source>
        <translation>Antwoord vóór {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Auf diesem Computer ist kein Drucker eingerichtet. Schreiben Sie {0} auf einen Zettel.</source>
        <translation>Op deze computer is geen printer ingesteld. Schrijf {0} op een briefje.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Das gehört nicht zu dieser Reservierung. Es wurde nichts gebucht.</source>
        <translation>Dat hoort niet bij deze reservering. Er is niets geboekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Diese Reservierung wurde abgelehnt: {0}</source>
        <translation>Deze reservering is afgewezen: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Diese Reservierung wurde schon abgeholt. Es gibt nichts mehr zu übergeben.</source>
        <translation>Deze reservering is al afgehaald. Er is niets meer te overhandigen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Doch nicht ablehnen</source>
        <translation>Toch niet afwijzen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Eins mehr</source>
        <translation>Eén meer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Eins weniger</source>
        <translation>Eén minder</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Frist war {0}</source>
        <translation>Termijn was {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Grund, den die Person liest, z. B. „Leider beschädigt“</source>
        <translation>Reden voor de klant, bijv. “Helaas beschadigd”</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Reservierung</source>
        <translation>Reservering</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Sie ist {0}. Steht die Person vor Ihnen, können Sie trotzdem übergeben.</source>
        <translation>De reservering is {0}. Staat de klant voor u, dan kunt u toch overhandigen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Zettel drucken</source>
        <translation>Briefje afdrukken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Zurückgelegt, abholbereit</source>
        <translation>Apart gelegd, afhaalklaar</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>liegt bereit bis {0}</source>
        <translation>ligt klaar tot {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>reserviert {0}</source>
        <translation>gereserveerd {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>{0} gehört dazu.</source>
        <translation>{0} hoort erbij.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>Übergeben</source>
        <translation>Overhandigen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/handover.py"/>
        <source>Übergeben: {0}</source>
        <translation>Overhandigd: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <source>Abmelden</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <location filename="../../shb_desktop/ui/main_window.py"/>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <source>Anmelden</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <location filename="../../shb_desktop/ui/widgets/keypad.py"/>
        <source>Letzte Ziffer löschen</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Neue PIN</source>
        <translation>Nieuwe pincode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <source>Neue PIN setzen</source>
        <translation>Nieuwe pincode instellen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Neue PIN, 4 bis 8 Ziffern</source>
        <translation>Nieuwe pincode, 4 tot 8 cijfers</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <source>PIN vergessen?</source>
        <translation>Pincode vergeten?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <source>Personal: Bitten Sie die Inhaberin oder den Inhaber um eine neue PIN (Einstellungen, Personal). Inhaber: Beim Einrichten wurde ein Wiederherstellungscode ausgegeben. Er gilt einmal.</source>
        <translation>Personeel: vraag de eigenaar om een nieuwe pincode (Instellingen, Personeel). Eigenaar: bij het instellen is een herstelcode uitgegeven. Die geldt één keer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/log_in.py"/>
        <location filename="../../shb_desktop/ui/dialogs/recovery.py"/>
        <source>Wiederherstellungscode</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/mending.py"/>
        <source>Für online: {0}</source>
        <translation>Gegevens voor online: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/mending.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Gespeichert</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/mending.py"/>
        <source>Noch nicht bereit für online</source>
        <translation>Nog niet klaar om online te gaan</translation>
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
        <translation>Opslaan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/mending.py"/>
        <source>{0} geht online</source>
        <translation>{0} gaat online</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/message.py"/>
        <source>Abgelehnt, weil</source>
        <translation>Afgewezen omdat</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/message.py"/>
        <source>Beantwortet</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/message.py"/>
        <source>Entstanden</source>
        <translation>Ontstaan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/message.py"/>
        <source>Erledigt</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/message.py"/>
        <source>Nichts weiter als diese Mitteilung.</source>
        <translation>Alleen deze mededeling.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>0 für kostenlos</source>
        <translation>0 voor gratis</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Freie Plätze</source>
        <translation>Vrije plaatsen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Online stellen</source>
        <translation>Online zetten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Plätze</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Preis je Platz (brutto)</source>
        <translation>Prijs per plaats (bruto)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>Was erwartet die Gäste?</source>
        <translation>Wat kunnen de gasten verwachten?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>leer: im Geschäft</source>
        <translation>leeg: in de winkel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>nach Absprache</source>
        <translation>in overleg</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/occasion_form.py"/>
        <source>z. B. Weinprobe im Hof</source>
        <translation>bijv. wijnproeverij op de binnenplaats</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Die Stadt zeichnet die Seite …</source>
        <translation>De stad maakt de pagina…</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Geht online: {0}</source>
        <translation>Gaat online: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Rettungsangebot: {0}</source>
        <translation>Reddingsaanbod: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Rettungsangebote</source>
        <translation>Reddingsaanbod</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Veranstaltung oder Dienstleistung anlegen</source>
        <translation>Evenement of dienst aanmaken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Vorgaben für Angebote</source>
        <translation>Standaardinstellingen voor aanbod</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Vorgaben gespeichert</source>
        <translation>Standaardinstellingen opgeslagen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Wieder zum üblichen Preis</source>
        <translation>Weer voor de gewone prijs</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Wird als Rettungsangebot gezeigt</source>
        <translation>Wordt als reddingsaanbod getoond</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Zeitraum gespeichert</source>
        <translation>Periode opgeslagen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/offer_deeds.py"/>
        <source>Zeitraum: {0}</source>
        <translation>Periode: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>Anschrift</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>E-Mail oder Internet</source>
        <translation>E-mail of internet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>Einmal eingetragen, gilt es für alle Artikel dieses Herstellers.</source>
        <translation>Eén keer ingevuld geldt het voor alle artikelen van deze fabrikant.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>Für Lebensmittel, Futter, Pflanzen und Antiquitäten, und für Ware, die schon vor dem 13.12.2024 im Handel war (GPSR Art. 2, 51).</source>
        <translation>Voor levensmiddelen, voer, planten en antiek, en voor producten die al vóór 13 december 2024 in de handel waren (GPSR art. 2, 51).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>Keine Angaben zum Hersteller nötig</source>
        <translation>Geen gegevens van de fabrikant nodig</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>Name, Anschrift und E-Mail in der EU</source>
        <translation>Naam, adres en e-mail in de EU</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>Straße 1, 12345 Ort</source>
        <translation>Straat 1, 12345 Plaats</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>Verantwortlich in der EU (GPSR Art. 16)</source>
        <translation>Verantwoordelijk in de EU (GPSR art. 16)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>Warn- und Sicherheitshinweise (wenn es welche gibt)</source>
        <translation>Waarschuwingen en veiligheidsinformatie (als die er zijn)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>info@hersteller.de oder www.hersteller.de</source>
        <translation>info@fabrikant.de of www.fabrikant.de</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>z. B. Nicht für Kinder unter 3 Jahren geeignet.</source>
        <translation>bijv. Niet geschikt voor kinderen onder 3 jaar.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/online_facts.py"/>
        <source>z. B. Töpferei Muster</source>
        <translation>bijv. Pottenbakkerij Voorbeeld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/other_reason.py"/>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>Buchen</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/other_reason.py"/>
        <source>Für den Laden oder privat entnommen. Ihr Steuerbüro braucht das getrennt.</source>
        <translation>Voor de winkel of privé gebruikt. Uw belastingadviseur heeft dit apart nodig.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/other_reason.py"/>
        <source>Im Laden: {0}</source>
        <translation>In de winkel: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/other_reason.py"/>
        <source>Menge ({0})</source>
        <translation>Aantal ({0})</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/other_reason.py"/>
        <source>Zerbrochen, verdorben, abgelaufen: Die Ware ist weg.</source>
        <translation>Gebroken, bedorven, over de datum: het artikel is weg.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/other_reason.py"/>
        <source>Zurückgebracht und wieder im Regal.</source>
        <translation>Teruggebracht en weer in het schap.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/pairing.py"/>
        <source>8 Zeichen, von der Stadt</source>
        <translation>8 tekens, van de stad</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/pairing.py"/>
        <source>Ihr Buch und alles, was noch wartet, bleibt erhalten. Gesendet wird unter dem neuen Zugang.</source>
        <translation>Uw boek en alles wat nog wacht, blijft bewaard. Het wordt via de nieuwe toegang verzonden.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/pairing.py"/>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>Koppeln</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/pairing.py"/>
        <source>Kopplungscode</source>
        <translation>Koppelcode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/pairing.py"/>
        <source>https://prima.ihre-stadt.de</source>
        <translation>https://prima.uw-stad.nl</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source> Abgebrochen.</source>
        <translation> Afgebroken.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source> {0} noch nicht:</source>
        <translation> {0} nog niet:</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>1 Artikel geht online</source>
        <translation>1 artikel gaat online</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>Alle auswählen</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>Artikel suchen</source>
        <translation>Artikelen zoeken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>Artikel, die nicht online sind</source>
        <translation>Artikelen die niet online staan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>Ein Klick prüft, was das Gesetz verlangt, glättet Titel und ergänzt den Grundpreis. Wie viel der Stadt zugesagt wird, steht unter Vorgaben.</source>
        <translation>Eén klik controleert wat de wet verlangt, schoont titels op en vult de eenheidsprijs aan. Hoeveel aan de stad wordt toegezegd, staat onder Standaardinstellingen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <location filename="../../shb_desktop/ui/dialogs/refused.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Ergänzen</source>
        <translation>Aanvullen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <location filename="../../shb_desktop/ui/dialogs/refused.py"/>
        <source>Ergänzen: {0}</source>
        <translation>Aanvullen: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>Fortschritt</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>Gewählt</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>Name, Marke, Nummer oder Strichcode</source>
        <translation>Naam, merk, nummer of streepjescode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <location filename="../../shb_desktop/ui/main_window.py"/>
        <source>Noch einmal versuchen</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Veröffentlichen</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>Von selbst in Ordnung gebracht</source>
        <translation>Vanzelf in orde gebracht</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>Wählen</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>Zur Auswahl</source>
        <translation>Naar de keuze</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>{0} Artikel gehen online</source>
        <translation>{0} artikelen gaan online</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>{0} verfügbar</source>
        <translation>{0} beschikbaar</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <source>{0} veröffentlichen</source>
        <translation>{0} publiceren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/publish_many.py"/>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>{0} von {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/recovery.py"/>
        <source>Auf diesem Computer ist kein Drucker eingerichtet. Bitte schreiben Sie ab.</source>
        <translation>Op deze computer is geen printer ingesteld. Schrijf de code over.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/recovery.py"/>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Drucken</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/recovery.py"/>
        <source>Ich habe ihn aufgehoben</source>
        <translation>Ik heb hem veilig opgeborgen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/recovery.py"/>
        <source>Mit diesem Code setzen Sie eine neue PIN, wenn Sie Ihre vergessen haben. Er steht nur jetzt hier und nirgends sonst. Drucken Sie ihn oder schreiben Sie ihn ab, und legen Sie ihn dorthin, wo nur Sie hinkommen.</source>
        <translation>Met deze code stelt u een nieuwe pincode in als u de uwe vergeten bent. Hij staat alleen nu hier en nergens anders. Druk hem af of schrijf hem over, en leg hem waar alleen u bij kunt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/recovery.py"/>
        <source>SHB Desktop – {0}

Wiederherstellungscode für die Inhaber-PIN:

{1}
</source>
        <translation>SHB Desktop – {0}

Herstelcode voor de pincode van de eigenaar:

{1}
</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/recovery.py"/>
        <source>Wiederherstellungscode {0}</source>
        <translation>Herstelcode {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/refused.py"/>
        <source>Was Sie ergänzen, geht danach von selbst online.</source>
        <translation>Wat u aanvult, gaat daarna vanzelf online.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Hier steht Ware, deren Mindesthaltbarkeitsdatum naht: Beim Wareneingang scannen oder tippen Sie es.</source>
        <translation>Hier staan artikelen waarvan de houdbaarheidsdatum nadert: scan of typ die bij de ontvangst.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <location filename="../../shb_desktop/ui/widgets/keypad.py"/>
        <source>Menge</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Mindestens haltbar bis</source>
        <translation>Minstens houdbaar tot</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Nichts läuft bald ab</source>
        <translation>Er verloopt binnenkort niets</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Retten</source>
        <translation>Redden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Rettungspreis</source>
        <translation>Reddingsprijs</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Rettungspreis: {0}</source>
        <translation>Reddingsprijs: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Ware mit nahem Mindesthaltbarkeitsdatum zum eigenen Preis, als Rettungsangebot gekennzeichnet (§ 11 Abs. 4 PAngV). Der übliche Preis bleibt; danach endet das Angebot.</source>
        <translation>Artikelen dicht bij de houdbaarheidsdatum voor een eigen prijs, gemarkeerd als reddingsaanbod (§ 11 lid 4 PAngV). De gewone prijs blijft; na de datum eindigt het aanbod.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Wird gerettet</source>
        <translation>Wordt gered</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>haltbar bis {0} · {1} · {2} Stück · üblich {3}</source>
        <translation>houdbaar tot {0} · {1} · {2} stuks · gewoonlijk {3}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>heute letzter Tag</source>
        <translation>vandaag laatste dag</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>noch 1 Tag</source>
        <translation>nog 1 dag</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>noch {0} Tage</source>
        <translation>nog {0} dagen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/rescue.py"/>
        <source>Üblicher Preis: {0}. Er bleibt, wie er ist.</source>
        <translation>Gewone prijs: {0}. Die blijft zoals hij is.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Anschluss des Scanners</source>
        <translation>Aansluiting van de scanner</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Auf diesem Computer ist kein Drucker eingerichtet.</source>
        <translation>Op deze computer is geen printer ingesteld.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Einschalten</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Erste Kamera</source>
        <translation>Eerste camera</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Es ist keine Kamera angeschlossen. Stecken Sie sie an und suchen Sie noch einmal.</source>
        <translation>Er is geen camera aangesloten. Sluit er een aan en zoek opnieuw.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Gelesen: {0}. Die Ziffern stimmen.</source>
        <translation>Gelezen: {0}. De cijfers kloppen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Geschwindigkeit des Anschlusses</source>
        <translation>Snelheid van de aansluiting</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Ihr Scanner schreibt richtig.</source>
        <translation>Uw scanner schrijft goed.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Ihr Scanner vertauscht Tasten. Ab jetzt stellt das Programm sie richtig.</source>
        <translation>Uw scanner verwisselt toetsen. Vanaf nu zet het programma ze goed.</translation>
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
        <translation>Camera's zoeken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Keiner</source>
        <translation>Geen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Scannen Sie diesen Code, hier oder ausgedruckt.</source>
        <translation>Scan deze code, hier of afgedrukt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Scanner an einem seriellen Anschluss</source>
        <translation>Scanner op een seriële aansluiting</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Scanner, der wie eine Tastatur schreibt</source>
        <translation>Scanner die schrijft als een toetsenbord</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Strg+K schaltet die Kamera ein und aus. Bilder verlassen diesen Computer nicht.</source>
        <translation>Ctrl+K schakelt de camera in en uit. Beelden verlaten deze computer niet.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Testcode drucken</source>
        <translation>Testcode afdrukken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Testcode für den Scanner</source>
        <translation>Testcode voor de scanner</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>Zurzeit ist kein solcher Anschluss da. Die meisten Scanner brauchen keinen.</source>
        <translation>Er is nu geen aansluiting van dit soort. De meeste scanners hebben er geen nodig.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>keine Kamera</source>
        <translation>geen camera</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/scanner_setup.py"/>
        <source>{0} (nicht angesteckt)</source>
        <translation>{0} (niet aangesloten)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/schedule.py"/>
        <source>Ab jetzt eine Woche</source>
        <translation>Vanaf nu een week</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/schedule.py"/>
        <source>Nur dieses Wochenende</source>
        <translation>Alleen dit weekend</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/schedule.py"/>
        <source>Ohne Zeitraum</source>
        <translation>Zonder periode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/schedule.py"/>
        <source>Sichtbar ab (leer: sofort)</source>
        <translation>Zichtbaar vanaf (leeg: meteen)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/schedule.py"/>
        <source>Sichtbar bis (leer: ohne Ende)</source>
        <translation>Zichtbaar tot (leeg: zonder einde)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/schedule.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Sichtbar, bis Sie es ändern.</source>
        <translation>Zichtbaar tot u het wijzigt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/schedule.py"/>
        <source>Uhrzeit</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>1 Bestand wird angepasst.</source>
        <translation>1 voorraad wordt aangepast.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>1 nicht gezählter Artikel bleibt, wie er im Buch steht.</source>
        <translation>1 niet geteld artikel blijft zoals het in het boek staat.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>1 stimmt schon.</source>
        <translation>1 klopt al.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>Alle gezählten Bestände stimmen schon.</source>
        <translation>Alle getelde voorraden kloppen al.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>Danach ist diese Inventur abgeschlossen.</source>
        <translation>Daarna is deze telling afgesloten.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>Die Zählungen bleiben nachlesbar, ändern aber keinen Bestand.</source>
        <translation>De tellingen blijven na te lezen, maar veranderen geen voorraad.</translation>
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
        <translation>Opgeslagen: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Inventur buchen</source>
        <translation>Telling boeken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>Inventur verwerfen</source>
        <translation>Telling verwerpen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>Inventur verwerfen?</source>
        <translation>Telling verwerpen?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Inventurliste speichern</source>
        <translation>Inventarislijst opslaan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>Inventurliste {0}</source>
        <translation>Inventarislijst {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>Nichts wird gebucht.</source>
        <translation>Er wordt niets geboekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>Ohne Nachzählung buchen</source>
        <translation>Zonder natellen boeken</translation>
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
        <translation>{0} voorraden worden aangepast.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>{0} nicht gezählte Artikel bleiben, wie sie im Buch stehen.</source>
        <translation>{0} niet getelde artikelen blijven zoals ze in het boek staan.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/stocktake_end.py"/>
        <source>{0} stimmen schon.</source>
        <translation>{0} kloppen al.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/terms.py"/>
        <source>Anteil des Vorrats, der zugesagt wird</source>
        <translation>Toegezegd deel van de voorraad</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/terms.py"/>
        <source>Auch für alle Angebote, die es schon gibt</source>
        <translation>Ook voor alle bestaande aanbiedingen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/terms.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Bleibt immer im Laden</source>
        <translation>Blijft altijd in de winkel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/terms.py"/>
        <source>Was der Stadt zugesagt ist, wird an der Theke nur nach einer Rückfrage gebucht. Der Rest bleibt frei, auch wenn die Leitung ausfällt.</source>
        <translation>Wat aan de stad is toegezegd, wordt aan de toonbank pas na een vraag geboekt. De rest blijft vrij, ook als de verbinding uitvalt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/terms.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>im Laden lassen</source>
        <translation>in de winkel laten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/terms.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>zusagen</source>
        <translation>toezeggen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <source>, {0} warten</source>
        <translation>, {0} wachten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <source>Diese Zeilen warten auf Sie</source>
        <translation>Deze regels wachten op u</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <source>Kasse {0}, Abschluss {1} vom {2}</source>
        <translation>Kassa {0}, afsluiting {1} van {2}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <source>Keine Zeile wartet</source>
        <translation>Er wacht geen regel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <source>Unbekannte noch einmal versuchen</source>
        <translation>Onbekende nog eens proberen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Verwerfen</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <source>{0} Artikel gebucht</source>
        <translation>{0} artikelen geboekt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/till_days.py"/>
        <source>{0} verwerfen</source>
        <translation>{0} verwerpen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/update.py"/>
        <source>Beenden und installieren</source>
        <translation>Afsluiten en installeren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/update.py"/>
        <source>Buch und Einstellungen bleiben, wie sie sind; vorher wird das Buch gesichert. Während geladen wird, können Sie weiterarbeiten.</source>
        <translation>Boek en instellingen blijven zoals ze zijn; vooraf wordt een back-up van het boek gemaakt. Tijdens het downloaden kunt u doorwerken.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/update.py"/>
        <source>Geladen, die Unterschrift stimmt.</source>
        <translation>Gedownload, de handtekening klopt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/update.py"/>
        <source>Ihre Stadt empfiehlt Fassung {0}. Auf diesem PC läuft {1}.</source>
        <translation>Uw stad beveelt versie {0} aan. Op deze pc draait {1}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/update.py"/>
        <source>Jetzt laden</source>
        <translation>Nu downloaden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/update.py"/>
        <source>Später</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/update.py"/>
        <source>Wie viel schon geladen ist</source>
        <translation>Hoeveel er al gedownload is</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/dialogs/update.py"/>
        <source>{0} von {1} MB</source>
        <translation>{0} van {1} MB</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Angebote</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <source>Einstellungen</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <location filename="../../shb_desktop/ui/labels/job.py"/>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Etiketten</source>
        <translation>Etiketten</translation>
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
        <translation>Reserveringen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <location filename="../../shb_desktop/ui/widgets/rail.py"/>
        <source>Synchronisierung</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <source>Theke</source>
        <translation>Toonbank</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Wareneingang</source>
        <translation>Ontvangst</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/directory.py"/>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Übersicht</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/failures.py"/>
        <source>Das Programm hat einen Fehler gemacht.</source>
        <translation>Er is een fout in het programma opgetreden.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/failures.py"/>
        <source>Was als gebucht angezeigt wurde, ist gebucht. Wiederholen Sie den letzten Schritt, oder starten Sie neu.</source>
        <translation>Wat als geboekt werd getoond, is geboekt. Herhaal de laatste stap, of start opnieuw.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/files.py"/>
        <source>Alle Dateien (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/help.py"/>
        <source>Handbuch</source>
        <translation>Handboek</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/help.py"/>
        <source>Kapitel</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/job.py"/>
        <source>Der Drucker hat die Etiketten nicht angenommen.</source>
        <translation>De printer heeft de etiketten niet aangenomen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/job.py"/>
        <source>Die Etiketten konnten nicht unter {0} gespeichert werden ({1}).</source>
        <translation>De etiketten konden niet onder {0} worden opgeslagen ({1}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/job.py"/>
        <source>Ihre Liste ist noch da. Bitte wählen Sie einen anderen Ordner oder machen Sie Platz frei.</source>
        <translation>Uw lijst is er nog. Kies een andere map of maak ruimte.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/job.py"/>
        <source>Ihre Liste ist noch da. Ist er eingeschaltet und hat Papier? Dann drucken Sie bitte noch einmal.</source>
        <translation>Uw lijst is er nog. Staat de printer aan en heeft hij papier? Druk dan nog een keer af.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/preview.py"/>
        <source>Hier beginnen (Platz {0})</source>
        <translation>Hier beginnen (plaats {0})</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/preview.py"/>
        <source>Vorschau des Bogens, erstes Etikett auf Platz {0} von {1}</source>
        <translation>Voorbeeld van het vel, eerste etiket op plaats {0} van {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/slip.py"/>
        <source>Liegt bereit bis {0}</source>
        <translation>Ligt klaar tot {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/symbols.py"/>
        <source>Der Code {0} passt nicht auf dieses Etikett.</source>
        <translation>De code {0} past niet op dit etiket.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/labels/symbols.py"/>
        <source>Kleiner gedruckt könnte ihn kein Scanner lesen. Bitte wählen Sie ein größeres Etikett oder QR-Codes.</source>
        <translation>Kleiner afgedrukt zou geen scanner hem kunnen lezen. Kies een groter etiket of QR-codes.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Aus der gelben Zeile ein Artikel</source>
        <translation>Van de gele regel een artikel maken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Das war der Rundgang</source>
        <translation>Dat was de rondleiding</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Der wartende Scan ist jetzt gebucht, der Artikel gehört zum Laden.</source>
        <translation>De wachtende scan is nu geboekt, het artikel hoort bij de winkel.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Die Abholung</source>
        <translation>De afhaling</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Die Abholung ist gebucht. Kassiert wird wie immer an der Kasse.</source>
        <translation>De afhaling is geboekt. Afrekenen gaat zoals altijd aan de kassa.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Die Menge gilt nur für diesen Scan. Nun wieder auf „Abgang“.</source>
        <translation>Het aantal geldt alleen voor deze scan. Nu weer op “Uitgaand”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Die Person ist da: „Übergeben“ oder Abholcode an der Theke.</source>
        <translation>De klant is er: “Overhandigen” of de code aan de toonbank.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Die Person liest „abholbereit“; die Ware liegt für sie bereit.</source>
        <translation>De klant leest “afhaalklaar”; de artikelen liggen klaar.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Ein Abgang</source>
        <translation>Uitgaand</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Ein Scan ist ein Abgang: sofort im Buch, und der Bestand stimmt.</source>
        <translation>Eén scan boekt één stuk uit: meteen in het boek, en de voorraad klopt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Ein unbekannter Code</source>
        <translation>Een onbekende code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Er wartet als gelbe Zeile, und an der Theke geht es weiter.</source>
        <translation>Hij wacht als gele regel, en aan de toonbank gaat het verder.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Gleich kommt eine Reservierung (F3). Legen Sie die Ware zurück.</source>
        <translation>Zo meteen komt er een reservering (F3). Leg de goederen opzij.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Ins Schaufenster</source>
        <translation>In de etalage</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Jemand reserviert</source>
        <translation>Iemand reserveert</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Mit F1 lesen Sie zu jeder Seite nach. „Von vorn beginnen“ setzt den Laden zurück.</source>
        <translation>Met F1 leest u meer over elke pagina. “Opnieuw beginnen” zet de winkel terug.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Mit „Anlegen“ geben Sie Name, Preis und Bestand ein.</source>
        <translation>Druk op “Aanmaken” en vul naam, prijs en voorraad in.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Nehmen Sie den Abgang mit Strg+Z zurück oder mit dem Pfeil rechts.</source>
        <translation>Maak het ongedaan met Ctrl+Z of met de pijl rechts.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Nichts wird gelöscht: Eine Gegenbuchung hebt die erste auf.</source>
        <translation>Niets wordt gewist: een tegenboeking heft de eerste op.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Scannen Sie Blütenhonig (oder 9520000000080 und Enter).</source>
        <translation>Scan de honing (Blütenhonig), of typ 9520000000080 en Enter.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Suchen Sie Dinkelmehl (F4) und veröffentlichen Sie es.</source>
        <translation>Zoek Dinkelmehl (speltmeel, F4) en publiceer het.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Tippen Sie 9520000009007 und drücken Sie Enter.</source>
        <translation>Typ 9520000009007 en druk op Enter.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Was das Gesetz verlangt, ist geprüft. Die Stadt zeigt es nun.</source>
        <translation>Wat de wet vraagt, is gecontroleerd. De stad toont het nu.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Wählen Sie „Zugang“, tippen Sie 12* und scannen Sie noch einmal.</source>
        <translation>Kies “Inkomend”, typ 12* en scan nog een keer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Zurücknehmen</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>Zwölf auf einmal</source>
        <translation>Twaalf in één keer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/lesson.py"/>
        <source>{0} von {1} · {2}</source>
        <translation>{0} van {1} · {2}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Alles ist gesendet.</source>
        <translation>Alles is verzonden.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Buchen Sie ruhig: Alles wird gespeichert und dann gesendet.</source>
        <translation>Boek rustig door: alles wordt bewaard en daarna verzonden.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Der Abgleich beginnt gleich</source>
        <translation>De synchronisatie begint zo</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Eine Meldung hat die Stadt abgelehnt.</source>
        <translation>De stad heeft één melding afgewezen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Eine Meldung wartet</source>
        <translation>Eén melding wacht</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Klicken zum Koppeln</source>
        <translation>Klik om te koppelen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Lassen Sie sich von der Stadt einen Kopplungscode geben, und klicken Sie auf „Koppeln“.</source>
        <translation>Laat de stad u een koppelcode geven en klik op “Koppelen”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Letzte Antwort {0}.</source>
        <translation>Laatste antwoord {0}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>Offline seit {0}</source>
        <translation>Offline sinds {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>{0} Meldungen hat die Stadt abgelehnt.</source>
        <translation>De stad heeft {0} meldingen afgewezen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>{0} Meldungen warten</source>
        <translation>{0} meldingen wachten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>{0} abgelehnt</source>
        <translation>{0} afgewezen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>{0} mit {1} seit {2}</source>
        <translation>{0} met {1} sinds {2}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>{0} seit {1}</source>
        <translation>{0} sinds {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>{0} warten</source>
        <translation>{0} wachten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>{0} wartet</source>
        <translation>{0} wacht</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/line_words.py"/>
        <source>{0}, die älteste seit {1}.</source>
        <translation>{0}, de oudste sinds {1}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/main_window.py"/>
        <source>Hier kann nichts schiefgehen.</source>
        <translation>Hier kan niets misgaan.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/main_window.py"/>
        <source>Rundgang</source>
        <translation>Rondleiding</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/main_window.py"/>
        <source>SHB Desktop – Übungsmodus</source>
        <translation>SHB Desktop – oefenmodus</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/main_window.py"/>
        <source>Schaufenster öffnen</source>
        <translation>Etalage openen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/main_window.py"/>
        <source>Von vorn beginnen</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/main_window.py"/>
        <source>Übungsmodus</source>
        <translation>Oefenmodus</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/articles.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Im Laden</source>
        <translation>In de winkel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/articles.py"/>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Nummer</source>
        <translation>Nummer</translation>
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
        <translation>Vanaf {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Beendet</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Nicht online</source>
        <translation>Niet online</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Rettung</source>
        <translation>Redding</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Seit {0}</source>
        <translation>Sinds {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Wird übertragen</source>
        <translation>Wordt verzonden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Zu wenig da</source>
        <translation>Te weinig op voorraad</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Zugesagt</source>
        <translation>Toegezegd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/models/offers.py"/>
        <source>Zweimal geändert</source>
        <translation>Twee keer gewijzigd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>1 Treffer</source>
        <translation>1 treffer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Artikel anlegen</source>
        <translation>Artikel aanmaken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>Jetzt im Laden</source>
        <translation>Nu in de winkel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>Legen Sie den ersten an. Oder scannen Sie an der Theke: Unbekannte Codes warten dort auf Namen.</source>
        <translation>Maak het eerste aan. Of scan aan de toonbank: onbekende codes wachten daar op een naam.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>Neuer Artikel</source>
        <translation>Nieuw artikel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Nichts gefunden</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>Noch einmal drücken bucht trotzdem.</source>
        <translation>Nog eens drukken boekt het toch.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Noch keine Artikel</source>
        <translation>Nog geen artikelen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>Prüfen Sie die Schreibweise, oder legen Sie den Artikel an.</source>
        <translation>Controleer de spelling, of maak het artikel aan.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>{0} Treffer</source>
        <translation>{0} treffers</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/articles.py"/>
        <source>{0} davon sind online zugesagt. Noch nichts gebucht.</source>
        <translation>{0} daarvan zijn online toegezegd. Nog niets geboekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <source>Alles gebucht, was gewartet hat</source>
        <translation>Alles wat wachtte, is geboekt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Anlegen und buchen</source>
        <translation>Aanmaken en boeken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Auskunft</source>
        <translation>Opvragen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <source>Beim letzten Ende des Programms waren Scans noch nicht gebucht</source>
        <translation>Toen het programma de vorige keer werd afgesloten, waren er scans nog niet geboekt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <source>Bereit für den nächsten Scan.</source>
        <translation>Klaar voor de volgende scan.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <source>Bestand vor dieser Buchung</source>
        <translation>Voorraad vóór deze boeking</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <source>Bitte scannen Sie noch einmal: {0}</source>
        <translation>Scan alstublieft opnieuw: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Neuer Artikel zu {0}</source>
        <translation>Nieuw artikel bij {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <source>Nicht gebucht</source>
        <translation>Niet geboekt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Zurückgenommen: {0}</source>
        <translation>Ongedaan gemaakt: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/counter.py"/>
        <source>{0} · noch nicht gebucht</source>
        <translation>{0} · nog niet geboekt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source> und {0} weitere</source>
        <translation> en nog {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Abgelehnte Zeilen</source>
        <translation>Afgewezen regels</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Abgelehnte Zeilen speichern</source>
        <translation>Afgewezen regels opslaan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Abgelehnte Zeilen {0}</source>
        <translation>Afgewezen regels {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Alles mitnehmen</source>
        <translation>Alles exporteren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Der Import wird zurückgenommen</source>
        <translation>De import wordt ongedaan gemaakt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Ganzes Buch (*.sqlite3)</source>
        <translation>Hele boek (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Import zurücknehmen</source>
        <translation>Import ongedaan maken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Kassenexport</source>
        <translation>Kassa-export</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Kassenexport (lines.csv)</source>
        <translation>Kassa-export (lines.csv)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Kassenexport wird gebucht</source>
        <translation>Kassa-export wordt geboekt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Laden {0}</source>
        <translation>Winkel {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Listen ({0})</source>
        <translation>Lijsten ({0})</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Neue Artikel verschwinden wieder, geänderte werden, was sie vorher waren.</source>
        <translation>Nieuwe artikelen verdwijnen weer, gewijzigde worden wat ze waren.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Nicht alles ließ sich zurücknehmen.</source>
        <translation>Niet alles kon ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Probelauf mit „{0}“</source>
        <translation>Proefimport met “{0}”</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Seither benutzt oder geändert und darum behalten: {0}.</source>
        <translation>Sindsdien gebruikt of gewijzigd en daarom behouden: {0}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Spalte</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Was seither gebucht, angeboten oder von Hand geändert wurde, bleibt und wird Ihnen genannt.</source>
        <translation>Wat sindsdien is geboekt, aangeboden of met de hand gewijzigd, blijft en wordt genoemd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Welche Liste?</source>
        <translation>Welke lijst?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Wert</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>Zurückgenommen: {0} entfernt, {1} wie vorher</source>
        <translation>Ongedaan gemaakt: {0} verwijderd, {1} zoals voorheen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>„{0}“ wird gelesen</source>
        <translation>“{0}” wordt gelezen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>„{0}“ wird geschrieben</source>
        <translation>“{0}” wordt geschreven</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>„{0}“ wird übernommen</source>
        <translation>“{0}” wordt geïmporteerd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/exchange.py"/>
        <source>„{0}“ zurücknehmen?</source>
        <translation>“{0}” ongedaan maken?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>1 Bogen</source>
        <translation>1 vel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>1 Etikett gedruckt</source>
        <translation>1 etiket afgedrukt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Alle Artikel hinzufügen</source>
        <translation>Alle artikelen toevoegen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Alle Artikel stehen in der Etikettenliste.</source>
        <translation>Alle artikelen staan op de etikettenlijst.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Als PDF speichern</source>
        <translation>Als PDF opslaan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Artikel hinzufügen: Name oder Code</source>
        <translation>Artikelen toevoegen: naam of code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Aus der Etikettenliste genommen: {0}</source>
        <translation>Van de etikettenlijst gehaald: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Aus der Liste nehmen</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Die Etikettenliste ist leer.</source>
        <translation>De etikettenlijst is leeg.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Ein Etikett mehr</source>
        <translation>Eén etiket meer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Ein Etikett weniger</source>
        <translation>Eén etiket minder</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Entfernen</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Etikett für</source>
        <translation>Etiket voor</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Etiketten drucken</source>
        <translation>Etiketten afdrukken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Etiketten gibt es, sobald Artikel im Buch stehen.</source>
        <translation>Etiketten zijn er zodra er artikelen in het boek staan.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Etiketten speichern</source>
        <translation>Etiketten opslaan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Etiketten.pdf</source>
        <translation>Etiketten.pdf</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Jedes Etikett ist eine Seite.</source>
        <translation>Elk etiket is een pagina.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Kein Code: bitte eintragen</source>
        <translation>Geen code: vul deze in</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Klicken Sie auf den Platz, auf dem das erste Etikett sitzen soll.</source>
        <translation>Klik op de plek van het eerste etiket.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Liste leeren</source>
        <translation>Lijst leegmaken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Noch keine Etiketten in der Liste</source>
        <translation>Nog geen etiketten in de lijst</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Richten Sie ihn in den Einstellungen des Computers ein, oder speichern Sie die Etiketten als PDF.</source>
        <translation>Stel er een in bij de instellingen van de computer, of sla de etiketten op als PDF.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Scannen Sie Artikel, oder suchen Sie sie oben. Für den Anfang geht es auch mit allen.</source>
        <translation>Scan artikelen, of zoek ze hierboven. Om te beginnen kan het ook met allemaal.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>Zu den Artikeln</source>
        <translation>Naar de artikelen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>{0} Bögen</source>
        <translation>{0} vellen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/labels.py"/>
        <source>{0} Etiketten gedruckt</source>
        <translation>{0} etiketten afgedrukt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source> Hier stehen die neuesten {0} von {1}; die Datei hat alle.</source>
        <translation> Hier staan de nieuwste {0} van {1}; het bestand heeft alles.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Alles, was diesen PC verlassen hat, mit Uhrzeit. Ihr Warenbuch, Ihre Buchungen und die Namen der Abholer bleiben hier.</source>
        <translation>Alles wat deze pc heeft verlaten, met tijdstip. Uw voorraadboek, uw boekingen en de namen van uw klanten blijven hier.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Als CSV speichern</source>
        <translation>Als CSV opslaan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Aufbewahrt</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>CSV-Datei (*.csv)</source>
        <translation>CSV-bestand (*.csv)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Gesendet</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Gesendet.csv</source>
        <translation>Verzonden.csv</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Hier steht, was die Stadt zu einem Angebot anmerkt oder was dieses Programm nicht versteht.</source>
        <translation>Hier staat wat de stad bij een aanbod opmerkt of wat dit programma niet begrijpt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Hinweis</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Jetzt abgleichen</source>
        <translation>Nu synchroniseren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Meldung</source>
        <translation>Melding</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>Neu koppeln</source>
        <translation>Opnieuw koppelen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Nichts Besonderes</source>
        <translation>Niets bijzonders</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Nichts wartet</source>
        <translation>Er wacht niets</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Nichts zu klären</source>
        <translation>Niets op te lossen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Noch hat nichts diesen PC verlassen</source>
        <translation>Deze pc heeft nog niets verzonden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Sobald Sie etwas veröffentlichen, steht hier Wort für Wort, was die Stadt erfährt.</source>
        <translation>Zodra u iets publiceert, staat hier woord voor woord wat de stad te weten komt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Ungesendet.json</source>
        <translation>Onverzonden.json</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Ungesendetes sichern</source>
        <translation>Onverzonden meldingen bewaren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Unterschriebene Meldungen (*.json)</source>
        <translation>Ondertekende meldingen (*.json)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Verworfen: {0}</source>
        <translation>Verworpen: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Von der Stadt</source>
        <translation>Van de stad</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Was mit der Stadt ausgetauscht wurde</source>
        <translation>Wat met de stad is uitgewisseld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Was von hier kam, hat die Stadt angenommen.</source>
        <translation>Wat van hier kwam, heeft de stad aangenomen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Was von hier zu melden war, ist gesendet und beantwortet.</source>
        <translation>Wat van hier te melden was, is verzonden en beantwoord.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Wird noch einmal gemeldet</source>
        <translation>Wordt nog een keer gemeld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Wohin soll die Liste?</source>
        <translation>Waar moet de lijst naartoe?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Wohin sollen die ungesendeten Meldungen?</source>
        <translation>Waar moeten de onverzonden meldingen naartoe?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Zeit</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Zu den Angeboten</source>
        <translation>Naar het aanbod</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>Zu klären</source>
        <translation>Op te lossen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/line.py"/>
        <source>{0} Meldungen gesichert: {1}</source>
        <translation>{0} meldingen bewaard: {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Angebot suchen</source>
        <translation>Aanbod zoeken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Anschrift und Impressum gehören zu jedem Angebot (§ 5 DDG); ihr Fehlen kann abgemahnt werden.</source>
        <translation>Adres en colofon horen bij elk aanbod (§ 5 DDG); ontbreken ze, dan riskeert u een sommatie.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Artikel veröffentlichen</source>
        <translation>Artikelen publiceren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Ein Klick prüft, was das Gesetz verlangt, und zeigt Ihre Artikel der ganzen Stadt.</source>
        <translation>Eén klik controleert wat de wet verlangt en toont uw artikelen aan de hele stad.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Hier ist nichts</source>
        <translation>Hier is niets</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Im Schaufenster fehlt, wer Sie sind</source>
        <translation>In de etalage staat niet wie u bent</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Noch ist nichts online</source>
        <translation>Er is nog niets online</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Pausiert: {0}</source>
        <translation>Gepauzeerd: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Unter diesem Namen gibt es hier kein Angebot.</source>
        <translation>Er is hier geen aanbod met deze naam.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Veranstaltung anlegen</source>
        <translation>Evenement aanmaken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Vorgaben: wie viel der Stadt zugesagt wird</source>
        <translation>Standaardinstellingen: hoeveel aan de stad wordt toegezegd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Ware mit nahem Mindesthaltbarkeitsdatum anbieten</source>
        <translation>Artikelen aanbieden die bijna over de datum zijn</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Was Sie pausieren oder zurückziehen, finden Sie hier wieder.</source>
        <translation>Wat u pauzeert of intrekt, vindt u hier terug.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Zurückgezogen</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/offers.py"/>
        <source>Zurückgezogen: {0}</source>
        <translation>Ingetrokken: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>1 Artikel</source>
        <translation>1 artikel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Die Stadt hat noch nichts gemeldet.</source>
        <translation>De stad heeft nog niets gemeld.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>In 30 Tagen wurde nichts gebucht.</source>
        <translation>In de laatste 30 dagen is niets geboekt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Kein Artikel liegt so lange.</source>
        <translation>Geen artikel ligt er zo lang.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Neu ansehen</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Nichts fehlt. Einen Mindestbestand geben Sie beim Artikel an.</source>
        <translation>Geen tekorten. Elk artikel kan een minimum hebben.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Noch keine Reservierung in 90 Tagen.</source>
        <translation>Nog geen reservering in de laatste 90 dagen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Tage, an denen danach gesucht wurde, ohne dass es jemand hat</source>
        <translation>Dagen waarop ernaar is gezocht zonder dat iemand het heeft</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Wann</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Wann reserviert wird</source>
        <translation>Wanneer er wordt gereserveerd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Was an fünf Tagen gesucht und kaum gefunden wurde, steht hier.</source>
        <translation>Wat op vijf dagen is gezocht en nauwelijks gevonden, staat hier.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>Was aus Reservierungen wird</source>
        <translation>Wat er van reserveringen terechtkomt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0} Abgänge (Linie) · {1} Zugänge (gestrichelt)</source>
        <translation>{0} uitgaand (lijn) · {1} inkomend (gestippeld)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0} Artikel</source>
        <translation>{0} artikelen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0} Reservierungen in 90 Tagen</source>
        <translation>{0} reserveringen in 90 dagen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0} abgeholt, {1} abgelaufen, von {2}</source>
        <translation>{0} afgehaald, {1} verlopen, van {2}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0} sind darin gebunden</source>
        <translation>{0} zit erin vast</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0}, {1} bis {2} Uhr: {3}</source>
        <translation>{0}, {1} tot {2} uur: {3}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0}: an {1} Tagen gesucht</source>
        <translation>{0}: op {1} dagen gezocht</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0}: {1} Abgänge, {2} Zugänge</source>
        <translation>{0}: {1} uitgaand, {2} inkomend</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0}: {1} da, {2} gebunden</source>
        <translation>{0}: {1} op voorraad, {2} zit vast</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/overview.py"/>
        <source>{0}: {1} frei von mindestens {2}</source>
        <translation>{0}: {1} beschikbaar, minimaal {2}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Abgeschlossen</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Abgeschlossen: {0}</source>
        <translation>Afgesloten: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Alle Lieferungen</source>
        <translation>Alle leveringen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Ansehen</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Drücken Sie Enter, und scannen Sie dann, was ankommt. Mit einer Liste der bestellten Codes sehen Sie, was noch fehlt. Sie können jederzeit aufhören und später weitermachen.</source>
        <translation>Druk op Enter en scan dan wat er aankomt. Met een lijst van de bestelde codes ziet u wat er nog ontbreekt. U kunt altijd stoppen en later verdergaan.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Hier finden Sie jede Lieferung wieder: was kam und was fehlte.</source>
        <translation>Hier vindt u elke levering terug: wat er kwam en wat er ontbrak.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Ist Ware da?</source>
        <translation>Is er een levering binnen?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Je Zeile ein Code, dahinter durch ; getrennt die Menge</source>
        <translation>Per regel een code en, na een puntkomma, het aantal</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Lieferant oder Lieferschein</source>
        <translation>Leverancier of pakbon</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Lieferung {0}</source>
        <translation>Levering {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Lieferungen</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Liste der erwarteten Ware</source>
        <translation>Lijst van verwachte artikelen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Läuft bald ab</source>
        <translation>Verloopt binnenkort</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Mit Liste beginnen</source>
        <translation>Met lijst beginnen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Nichts gebucht: Beginnen Sie erst einen Wareneingang.</source>
        <translation>Niets geboekt: begin eerst een levering.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Offen</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Textdateien (*.csv *.txt *.tsv)</source>
        <translation>Tekstbestanden (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Wareneingang abschließen</source>
        <translation>Levering afsluiten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/receiving.py"/>
        <source>Wareneingang beginnen</source>
        <translation>Levering beginnen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Abgeholtes und Beendetes steht hier.</source>
        <translation>Hier staat wat is afgehaald of beëindigd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Abholcode scannen, um zu übergeben</source>
        <translation>Afhaalcode scannen om te overhandigen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Dafür muss dieser Computer mit dem Schaufenster Ihrer Stadt verbunden sein.</source>
        <translation>Deze computer moet eerst met de etalage van uw stad verbonden zijn.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Noch keine Reservierungen</source>
        <translation>Nog geen reserveringen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Reserviert jemand in der Stadt, erscheint es hier von selbst, mit Ton und Meldung.</source>
        <translation>Reserveert iemand in de stad, dan verschijnt het hier vanzelf, met geluid en melding.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Reserviert jemand, erscheint es hier von selbst.</source>
        <translation>Reserveert iemand, dan verschijnt het hier vanzelf.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Zurückgelegtes wartet hier.</source>
        <translation>Wat apart ligt, wacht hier.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/reservations.py"/>
        <source>Zurückgestellt: {0}</source>
        <translation>Teruggezet: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <source>Bitte melden Sie sich an. Die Theke bucht auch ohne.</source>
        <translation>Meld u aan. Boeken aan de toonbank gaat ook zonder.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <source>Datenschutz</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <source>Diese Seite gehört der Inhaberin oder dem Inhaber</source>
        <translation>Deze pagina is voor de eigenaar</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <source>Programm</source>
        <translation>Programma</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Sicherungen</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Waage</source>
        <translation>Weegschaal</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/settings.py"/>
        <source>Über</source>
        <translation>Over</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Alle Inventuren</source>
        <translation>Alle tellingen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Auswerten und buchen</source>
        <translation>Beoordelen en boeken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Frühere Inventuren</source>
        <translation>Eerdere tellingen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Gebucht</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Hier finden Sie später jede Inventur mit ihrer Liste wieder.</source>
        <translation>Hier vindt u later elke telling met haar lijst terug.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Inventur beginnen</source>
        <translation>Telling beginnen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Inventur gebucht: {0} Bestände angepasst</source>
        <translation>Telling geboekt: {0} voorraden aangepast</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Inventur {0}</source>
        <translation>Telling {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Name der Inventur</source>
        <translation>Naam van de telling</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Verworfen</source>
        <translation>Verworpen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Was zwischen Zählen und Buchen über die Theke geht, wird richtig verrechnet. Sie können jederzeit aufhören und später weiterzählen. Nicht gezählt heißt nicht null.</source>
        <translation>Wat tussen tellen en boeken over de toonbank gaat, wordt goed verrekend. U kunt altijd stoppen en later verder tellen. Niet geteld betekent niet nul.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Zählen</source>
        <translation>Tellen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>Zählen, während der Laden offen ist</source>
        <translation>Tellen terwijl de winkel open is</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>{0} begonnen</source>
        <translation>{0} begonnen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>{0} notiert</source>
        <translation>{0} genoteerd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/pages/stocktaking.py"/>
        <source>{0} von {1} gezählt</source>
        <translation>{0} van {1} geteld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/photo.py"/>
        <source>Dieses Bild lässt sich nicht lesen.</source>
        <translation>Deze foto kan niet worden gelezen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/photo.py"/>
        <source>In der Zwischenablage liegt kein Bild.</source>
        <translation>Op het klembord staat geen foto.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/photo.py"/>
        <source>Kopieren Sie zuerst ein Bild, etwa mit der rechten Maustaste im Browser.</source>
        <translation>Kopieer eerst een foto, bijvoorbeeld met de rechtermuisknop in de browser.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/photo.py"/>
        <source>Nehmen Sie ein Foto als JPEG, PNG oder WebP. Fotos vom Handy stellen Sie notfalls auf „kompatibel“ um.</source>
        <translation>Gebruik een foto als JPEG, PNG of WebP. Zet foto's van de telefoon zo nodig op “compatibel”.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/reception.py"/>
        <source>Angemeldet: {0}</source>
        <translation>Aangemeld: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/reception.py"/>
        <source>Niemand ist angemeldet.</source>
        <translation>Er is niemand aangemeld.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/reception.py"/>
        <source>Wer arbeitet?</source>
        <translation>Wie werkt er?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>1 Stück</source>
        <translation>1 stuk</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>gerade eben</source>
        <translation>zojuist</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>gestern</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>vor {0} Tagen</source>
        <translation>{0} dagen geleden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>vor {0} h</source>
        <translation>{0} u geleden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>vor {0} min</source>
        <translation>{0} min geleden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>vor {0} s</source>
        <translation>{0} s geleden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>z. B. {0}</source>
        <translation>bijv. {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>zzgl. {0} Pfand</source>
        <translation>plus {0} statiegeld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/saying.py"/>
        <source>{0}, {1} Uhr</source>
        <translation>{0}, {1} uur</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/serial_scanner.py"/>
        <source>Der Scanner am Anschluss {0} ist nicht zu erreichen ({1}).</source>
        <translation>De scanner op aansluiting {0} is niet bereikbaar ({1}).</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/serial_scanner.py"/>
        <source>Es fehlt der Zusatz für Geräte (PySide6-Addons). Scanner, die wie eine Tastatur schreiben, gehen ohne ihn. Bitten Sie, wer Ihren Computer betreut, den Zusatz „devices“ einzurichten.</source>
        <translation>De uitbreiding voor apparaten (PySide6-Addons) ontbreekt. Scanners die schrijven als een toetsenbord werken zonder. Vraag wie uw computer beheert om de uitbreiding “devices” te installeren.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/serial_scanner.py"/>
        <source>Serielle Scanner kann dieses Programm noch nicht lesen.</source>
        <translation>Seriële scanners kan dit programma nog niet lezen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/serial_scanner.py"/>
        <source>Stecken Sie ihn neu ein, und schließen Sie andere Programme, die ihn benutzen. Sobald er da ist, geht es von selbst weiter; bis dahin können Sie Codes eintippen.</source>
        <translation>Sluit hem opnieuw aan, en sluit andere programma's die hem gebruiken. Zodra hij er is, gaat het vanzelf verder; tot dan kunt u codes intypen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/serial_scanner.py"/>
        <source>keine Berechtigung, oder ein anderes Programm hat ihn</source>
        <translation>geen rechten, of een ander programma gebruikt hem</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/serial_scanner.py"/>
        <source>nicht angesteckt</source>
        <translation>niet aangesloten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/tasks.py"/>
        <source>Der Vorgang wurde abgebrochen.</source>
        <translation>De taak is afgebroken.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/tasks.py"/>
        <source>Was schon erledigt war, bleibt erledigt.</source>
        <translation>Wat al gedaan was, blijft gedaan.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/updates.py"/>
        <source>Dieses Programm sucht nicht selbst nach neuen Fassungen.</source>
        <translation>Dit programma zoekt niet zelf naar nieuwe versies.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/updates.py"/>
        <source>Fassung {0} ist die neueste.</source>
        <translation>Versie {0} is de nieuwste.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/updates.py"/>
        <source>Neue Fassung</source>
        <translation>Nieuwe versie</translation>
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
        <translation>Klaar om te scannen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <source>Online zugesagt</source>
        <translation>Online toegezegd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <source>Rettung {0} bis {1}</source>
        <translation>Redding {0} tot {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <source>Scannen Sie einen Artikel, auf welcher Seite Sie auch sind. Für zwölf Stück tippen Sie vorher 12*.</source>
        <translation>Scan een artikel, op welke pagina u ook bent. Voor twaalf stuks typt u eerst 12*.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_card.py"/>
        <source>Wird knapp</source>
        <translation>Raakt op</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Aktualisieren</source>
        <translation>Bijwerken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Bearbeiten</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Bild und Hersteller</source>
        <translation>Foto en fabrikant</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Bild, Hersteller und Warnhinweise</source>
        <translation>Foto, fabrikant en waarschuwingen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Bruch oder Verderb, Eigenverbrauch, Rückgabe buchen</source>
        <translation>Breuk of bederf, eigen gebruik, retouren boeken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Bruch usw.</source>
        <translation>Breuk enz.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Bruch, Eigenverbrauch oder Rückgabe</source>
        <translation>Breuk, eigen gebruik of retour</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Einkaufspreis</source>
        <translation>Inkoopprijs</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Etikett</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Etikett drucken</source>
        <translation>Etiket afdrukken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Noch keine Bewegung.</source>
        <translation>Nog geen beweging.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Seitenleiste schließen</source>
        <translation>Zijpaneel sluiten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>So steht es im Schaufenster: {0}</source>
        <translation>Zo staat het in de etalage: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Strichcode</source>
        <translation>Streepjescode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>Verlauf</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>ab {0}</source>
        <translation>vanaf {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/article_panel.py"/>
        <source>{0} je Scan</source>
        <translation>{0} per scan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/asked_before.py"/>
        <source>Diese Zählung verwerfen</source>
        <translation>Deze telling verwerpen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/asked_before.py"/>
        <source>Um {0} waren es {1}. Was gilt?</source>
        <translation>Om {0} waren het er {1}. Wat klopt?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/asked_before.py"/>
        <source>Zweiter Platz: zusammenzählen</source>
        <translation>Tweede plek: bij elkaar optellen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/asked_before.py"/>
        <source>und {0} weitere: die nächsten zeigen</source>
        <translation>en nog {0}: toon de volgende</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/asked_before.py"/>
        <source>{0} ersetzt {1}</source>
        <translation>{0} vervangt {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/asked_before.py"/>
        <source>{0}: jetzt {1} gezählt</source>
        <translation>{0}: nu {1} geteld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/camera_panel.py"/>
        <source>Diesen Code kennt Ihr Laden noch nicht. Stehen genau diese Zeichen auf der Packung?</source>
        <translation>Uw winkel kent deze code nog niet. Staan precies deze tekens op de verpakking?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/camera_panel.py"/>
        <source>Gelesen: {0}</source>
        <translation>Gelezen: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/camera_panel.py"/>
        <source>Halten Sie den Code ruhig vor die Kamera.</source>
        <translation>Houd de code rustig voor de camera.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/camera_panel.py"/>
        <source>Kamera ausschalten</source>
        <translation>Camera uitschakelen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/camera_panel.py"/>
        <source>Nein</source>
        <translation>Nee</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/camera_panel.py"/>
        <source>Stimmt überein</source>
        <translation>Komt overeen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/charts/card.py"/>
        <source>Liste</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/charts/card.py"/>
        <source>{0}: Liste</source>
        <translation>{0}: lijst</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/coach.py"/>
        <source>Rundgang beenden</source>
        <translation>Rondleiding beëindigen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source> und 1 weiterer</source>
        <translation> en nog 1</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source> · bitte nachzählen</source>
        <translation> · natellen a.u.b.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Bereit zum Zählen</source>
        <translation>Klaar om te tellen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Bitte eine Zahl eingeben, zum Beispiel 12. Ist nichts mehr da: 0.</source>
        <translation>Vul een getal in, bijvoorbeeld 12. Is er niets meer: 0.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Bitte noch einmal zählen</source>
        <translation>Nog een keer tellen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Bitte noch einmal zählen: {0}</source>
        <translation>Nog een keer tellen: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Gezählte Menge</source>
        <translation>Getelde hoeveelheid</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Hier steht gleich Ihre erste Zählung.</source>
        <translation>Hier komt uw eerste telling.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Nachzählen</source>
        <translation>Natellen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Noch einmal zählen</source>
        <translation>Nog een keer tellen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Scannen Sie einen Artikel. Jeder weitere Scan zählt dazu, oder tippen Sie die Menge und Enter.</source>
        <translation>Scan een artikel. Elke volgende scan telt erbij, of typ het aantal en Enter.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Stücke werden in ganzen Zahlen gezählt.</source>
        <translation>Stuks worden in hele getallen geteld.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Weglegen</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Wie viel liegt im Regal?</source>
        <translation>Hoeveel ligt er in het schap?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Zuletzt gezählt</source>
        <translation>Laatst geteld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>Zählung notieren</source>
        <translation>Telling noteren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/counting.py"/>
        <source>{0} noch einmal zählen</source>
        <translation>{0} nog een keer tellen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source> · mehr als erwartet</source>
        <translation> · meer dan verwacht</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>1 Differenz</source>
        <translation>1 verschil</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>1 Karton =</source>
        <translation>1 doos =</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>1 unbekannter Code</source>
        <translation>1 onbekende code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Artikel zu diesem Code anlegen</source>
        <translation>Artikel bij deze code aanmaken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Bereit für die Ware</source>
        <translation>Klaar voor de levering</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Bisher {0}</source>
        <translation>Tot nu toe {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Diesen Karton nicht buchen</source>
        <translation>Deze doos niet boeken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Gekommen</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Neuer Karton: {0}</source>
        <translation>Nieuwe doos: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Nicht bestellt</source>
        <translation>Niet besteld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Noch kein Artikel</source>
        <translation>Nog geen artikel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Noch nichts gescannt</source>
        <translation>Nog niets gescand</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Notiert, noch nicht gebucht. Scannen Sie ruhig weiter.</source>
        <translation>Genoteerd, nog niet geboekt. Scan rustig verder.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Scannen Sie, was ankommt. Für mehrere gleiche: 12* tippen und dann scannen.</source>
        <translation>Scan wat er aankomt. Voor meerdere dezelfde: typ 12* en scan dan.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Stück in einem Karton</source>
        <translation>Stuks in één doos</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Unbekannt</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Vollständig</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>Ware dieser Lieferung</source>
        <translation>Artikelen in deze levering</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>{0} Artikel da</source>
        <translation>{0} artikelen ontvangen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>{0} Differenzen</source>
        <translation>{0} verschillen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>{0} fehlen</source>
        <translation>{0} ontbreken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>{0} fehlt</source>
        <translation>{0} ontbreekt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>{0} unbekannte Codes</source>
        <translation>{0} onbekende codes</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>{0} zu viel</source>
        <translation>{0} te veel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/delivery.py"/>
        <source>{0} · Wie viele sind darin?</source>
        <translation>{0} · Hoeveel zitten erin?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>1 Zeile wartet</source>
        <translation>1 regel wacht</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Alles speichern</source>
        <translation>Alles opslaan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Artikel, Bestände und jede Bewegung. Das Buch gehört Ihnen.</source>
        <translation>Artikelen, voorraden en elke beweging. Het boek is van u.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Artikel, Preise oder Bestände aus Kasse, Warenwirtschaft oder Onlineshop. CSV, Excel, LibreOffice, DATANORM und BMEcat werden von selbst erkannt. Vor dem Übernehmen gibt es einen Probelauf.</source>
        <translation>Artikelen, prijzen of voorraden uit kassa, voorraadsysteem of webwinkel. CSV, Excel, LibreOffice, DATANORM en BMEcat worden vanzelf herkend. Vóór het importeren is er een proefimport.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Bucht aus, was die Kasse abgegeben hat. Jeder Tag zählt nur einmal.</source>
        <translation>Boekt uit wat de kassa heeft afgegeven. Elke dag telt eenmaal.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Datei auswählen</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Datenbank</source>
        <translation>Database</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Frühere Importe</source>
        <translation>Eerdere imports</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Im Buch</source>
        <translation>In het boek</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Jeder Import lässt sich später als Ganzes zurücknehmen.</source>
        <translation>Elke import kan later als geheel ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Kassenexport (DSFinV-K)</source>
        <translation>Kassa-export (DSFinV-K)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Liste hierher ziehen</source>
        <translation>Sleep een lijst hierheen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>Mitnehmen</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Zurückgenommen</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>lines.csv einlesen</source>
        <translation>lines.csv importeren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>{0} Zeilen warten</source>
        <translation>{0} regels wachten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>{0} geändert</source>
        <translation>{0} gewijzigd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/exchange_home.py"/>
        <source>{0} neu</source>
        <translation>{0} nieuw</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/facts_offer.py"/>
        <source>{0} kennt diesen Artikel:</source>
        <translation>{0} kent dit artikel:</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/facts_offer.py"/>
        <source>Übernehmen</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/finder.py"/>
        <source>Code oder Name</source>
        <translation>Code of naam</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/finder.py"/>
        <source>Code oder Name eingeben</source>
        <translation>Code of naam invullen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/finder.py"/>
        <source>{0}   ·   {1}   ·   {2} da</source>
        <translation>{0}   ·   {1}   ·   {2} op voorraad</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/finder.py"/>
        <source>{0} ×: jetzt scannen oder suchen</source>
        <translation>{0} ×: nu scannen of zoeken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>(bekannter Artikel)</source>
        <translation>(bekend artikel)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Andere Datei</source>
        <translation>Ander bestand</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Auch den Bestand bekannter Artikel setzen</source>
        <translation>Ook de voorraad van bekende artikelen instellen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Bedeutung von {0}</source>
        <translation>Betekenis van {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Die ersten Zeilen der Datei</source>
        <translation>De eerste regels van het bestand</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Erkannt: {0}</source>
        <translation>Herkend: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Links: Welche Spalte ist was?</source>
        <translation>Links: welke kolom is wat?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Noch kein Artikel zu erkennen</source>
        <translation>Nog geen artikel te herkennen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Probelauf</source>
        <translation>Proefimport</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Spalte {0}</source>
        <translation>Kolom {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Spalten der Datei</source>
        <translation>Kolommen van het bestand</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Vorschau</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>Zeile {0} wird abgelehnt · {1} „{2}“</source>
        <translation>Regel {0} wordt afgewezen · {1} “{2}”</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>auslassen</source>
        <translation>overslaan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_mapping.py"/>
        <source>leer</source>
        <translation>leeg</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source> · „{0}“</source>
        <translation> · “{0}”</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>1 Artikel übernehmen</source>
        <translation>1 artikel importeren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Alles, was in der Datei steht, ist schon im Buch</source>
        <translation>Alles wat in het bestand staat, staat al in het boek</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Aus dieser Datei lässt sich nichts übernehmen</source>
        <translation>Uit dit bestand kan niets worden geïmporteerd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Der Import ist im Buch</source>
        <translation>De import staat in het boek</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Geändert</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Jede Zeile der Datei ist verstanden worden.</source>
        <translation>Elke regel van het bestand is begrepen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Keine Zeile wird abgelehnt</source>
        <translation>Geen regel wordt afgewezen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Nicht übernommen</source>
        <translation>Niet geïmporteerd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Noch ist nichts geändert.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Sie können ihn als Ganzes zurücknehmen, jetzt oder später.</source>
        <translation>U kunt hem als geheel ongedaan maken, nu of later.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Sie können währenddessen weiterarbeiten.</source>
        <translation>U kunt intussen doorwerken.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>So würde der Import ausgehen</source>
        <translation>Zo zou de import uitpakken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Unverändert</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Wird abgebrochen …</source>
        <translation>Wordt afgebroken…</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>Zeile {0} · {1}</source>
        <translation>Regel {0} · {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>{0} Angaben wurden zurechtgerückt, zum Beispiel Zeile {1}: {2}</source>
        <translation>{0} gegevens zijn rechtgezet, bijvoorbeeld regel {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>{0} Artikel übernehmen</source>
        <translation>{0} artikelen importeren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/import_report.py"/>
        <source>{0} Zeilen</source>
        <translation>{0} regels</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/keypad.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Löschen</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/keypad.py"/>
        <source>Menge für den nächsten Scan</source>
        <translation>Aantal voor de volgende scan</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>A4: {0} × {1}, je {2}</source>
        <translation>A4: {0} × {1}, elk {2}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Auflösung (dpi)</source>
        <translation>Resolutie (dpi)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Druckpunkte je Zoll</source>
        <translation>Punten per inch</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Etikettenbogen</source>
        <translation>Etikettenvel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>QR-Code</source>
        <translation>QR-code</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Rolle, {0}</source>
        <translation>Rol, {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Steht im Datenblatt des Etikettendruckers; meist sind es 203.</source>
        <translation>Staat in het gegevensblad van de etikettenprinter; meestal is het 203.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Versatz nach rechts</source>
        <translation>Verschuiving naar rechts</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Versatz nach unten</source>
        <translation>Verschuiving naar beneden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Versatz rechts</source>
        <translation>Naar rechts</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/label_options.py"/>
        <source>Versatz unten</source>
        <translation>Naar beneden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/line_standing.py"/>
        <source>Abgelehnte ansehen</source>
        <translation>Afgewezen bekijken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Anlegen</source>
        <translation>Aanmaken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Artikel zu {0} anlegen</source>
        <translation>Artikel bij {0} aanmaken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Code {0} verwerfen</source>
        <translation>Code {0} verwerpen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Diese Buchung zurücknehmen</source>
        <translation>Deze boeking ongedaan maken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Letzte Buchungen</source>
        <translation>Laatste boekingen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Noch nichts gebucht. Hier steht gleich Ihr erster Scan.</source>
        <translation>Nog niets geboekt. Hier komt uw eerste scan.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Unbekannt · {0}</source>
        <translation>Onbekend · {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>Verwerfen: gehört nicht zu diesem Laden</source>
        <translation>Verwerpen: hoort niet bij deze winkel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/lines.py"/>
        <source>{0} zurücknehmen</source>
        <translation>{0} ongedaan maken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/notices.py"/>
        <source>Hinweis schließen</source>
        <translation>Melding sluiten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/notices.py"/>
        <source>Schließen</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/notices.py"/>
        <source>Strg+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Als Rettungsangebot</source>
        <translation>Als reddingsaanbod</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Bitte anfragen</source>
        <translation>Vraag het na</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Frei</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Gegenüberstellen</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Höchstens online zusagen</source>
        <translation>Hoogstens online toezeggen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Im Schaufenster</source>
        <translation>In de etalage</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Jetzt zugesagt: {0}, davon reserviert: {1}. {2}: {3}.</source>
        <translation>Nu toegezegd: {0}, daarvan gereserveerd: {1}. {2}: {3}.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Pausieren</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Rettung beenden</source>
        <translation>Redding beëindigen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Rettung · haltbar bis {0}</source>
        <translation>Redding · houdbaar tot {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Sicher da</source>
        <translation>Zeker aanwezig</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>So sieht es der Kunde</source>
        <translation>Zo ziet de klant het</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Termin nach Absprache</source>
        <translation>datum in overleg</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Termin und Plätze ändern</source>
        <translation>Datum en plaatsen wijzigen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Wahrscheinlich da</source>
        <translation>Waarschijnlijk aanwezig</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Wieder online</source>
        <translation>Weer online</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Zeitraum</source>
        <translation>Periode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Zeitraum ändern</source>
        <translation>Periode wijzigen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Zurückziehen</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>ausgebucht</source>
        <translation>volgeboekt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>im Geschäft</source>
        <translation>in de winkel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>kostenlos</source>
        <translation>gratis</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>noch 1 Platz</source>
        <translation>nog 1 plaats</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>noch {0} Plätze</source>
        <translation>nog {0} plaatsen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>{0} Uhr</source>
        <translation>{0} uur</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>{0} bis {1} Uhr</source>
        <translation>{0} tot {1} uur</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>{0}, Termin nach Absprache</source>
        <translation>{0}, datum in overleg</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/offer_panel.py"/>
        <source>Ändern</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Aus Datei</source>
        <translation>Uit bestand</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Auslösen</source>
        <translation>Foto maken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Bild hierher ziehen oder einfügen</source>
        <translation>Sleep of plak hier een foto</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Bild wählen</source>
        <translation>Foto kiezen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Bilder (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Foto's (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Einfügen</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Gedreht, verkleinert und ohne Ortsangaben: {0} KB</source>
        <translation>Gedraaid, verkleind en zonder locatiegegevens: {0} kB</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/photo_box.py"/>
        <source>Wird verkleinert …</source>
        <translation>Wordt verkleind…</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/rail.py"/>
        <source>, {0} neu</source>
        <translation>, {0} nieuw</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>Enter oder noch ein Scan davon bucht es.</source>
        <translation>Druk op Enter of scan het nog eens om te boeken.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>Noch ein Scan davon zählt es mit.</source>
        <translation>Scan het nog eens om het mee te tellen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>Noch einmal dasselbe gelesen: auch buchen?</source>
        <translation>Twee keer hetzelfde gelezen: ook boeken?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>Noch einmal dasselbe gelesen: auch zählen?</source>
        <translation>Twee keer hetzelfde gelezen: ook tellen?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>Verwerfen: Der Scanner hat doppelt gelesen</source>
        <translation>Verwerpen: de scanner las dubbel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>{0} nicht buchen</source>
        <translation>{0} niet boeken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>{0} war nur einmal da</source>
        <translation>{0} was er maar één keer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/repeats.py"/>
        <source>{0}-mal {1}</source>
        <translation>{0} keer {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source> (spät)</source>
        <translation> (laat)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>Bis {0}</source>
        <translation>Tot {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>Fach {0}</source>
        <translation>Vak {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>Frist vorbei</source>
        <translation>Termijn voorbij</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>Ware zurückgestellt</source>
        <translation>Artikelen teruggezet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>Zurücklegen</source>
        <translation>Apart leggen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>und {0} weitere</source>
        <translation>en nog {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>{0} mal {1}</source>
        <translation>{0} keer {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/reservation_card.py"/>
        <source>{0}, Code {1}, {2}, {3}</source>
        <translation>{0}, code {1}, {2}, {3}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/about.py"/>
        <source>Bestand, Angebote und Abholungen neben der Kasse. Keine Kasse.</source>
        <translation>Voorraad, aanbod en afhalingen naast de kassa. Geen kassa.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/about.py"/>
        <source>Bestandteil</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/about.py"/>
        <source>Bestandteile und ihre Lizenzen</source>
        <translation>Onderdelen en hun licenties</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/about.py"/>
        <source>Fassung</source>
        <translation>Versie</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/about.py"/>
        <source>Fassung {0}</source>
        <translation>Versie {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/about.py"/>
        <source>Nach einer neuen Fassung sehen</source>
        <translation>Kijken of er een nieuwe versie is</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Auf einen Stick …</source>
        <translation>Naar een USB-stick…</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Aus einer Datei …</source>
        <translation>Uit een bestand…</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Das Buch ist danach wieder so, wie es damals war: {0}. Was seither gebucht wurde, fehlt darin.</source>
        <translation>Het boek is daarna weer zoals het toen was: {0}. Wat sindsdien is geboekt, ontbreekt erin.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Das jetzige Buch bleibt als Datei daneben liegen. Mit der Stadt gleicht sich das Programm neu ab.</source>
        <translation>Het huidige boek blijft er als bestand naast liggen. Het programma synchroniseert opnieuw met de stad.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Die erste entsteht, sobald es Artikel gibt.</source>
        <translation>De eerste ontstaat zodra er artikelen zijn.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Einspielen</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Erstellt</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Gesichert</source>
        <translation>Back-up gemaakt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Gesichert: {0}</source>
        <translation>Back-up gemaakt: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Jeden Tag beim ersten Öffnen eine; ältere werden ausgedünnt.</source>
        <translation>Elke dag één, bij het eerste openen; oudere worden uitgedund.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Jetzt sichern</source>
        <translation>Nu back-up maken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Markierte einspielen</source>
        <translation>Geselecteerde terugzetten</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Noch keine Sicherung</source>
        <translation>Nog geen back-up</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Ordner: {0}</source>
        <translation>Map: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Sicherung (*.sqlite3)</source>
        <translation>Back-up (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Sicherung einspielen?</source>
        <translation>Back-up terugzetten?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Sicherungen (*.sqlite3)</source>
        <translation>Back-ups (*.sqlite3)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Von Hand</source>
        <translation>Met de hand</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Von selbst, einmal am Tag</source>
        <translation>Vanzelf, één keer per dag</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Vor einer neuen Fassung des Programms</source>
        <translation>Vóór een nieuwe versie van het programma</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Warenbuch.sqlite3</source>
        <translation>voorraadboek.sqlite3</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Welche Sicherung?</source>
        <translation>Welke back-up?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/backups.py"/>
        <source>Wohin sichern?</source>
        <translation>Waar moet de back-up komen?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>Die Stadt erfährt nur Ihre Angebote und wie viel davon reserviert werden darf. Bestand, Buchungen und Zählungen bleiben auf diesem Computer.</source>
        <translation>De stad krijgt alleen uw aanbod te weten en hoeveel ervan gereserveerd mag worden. Voorraad, boekingen en tellingen blijven op deze computer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>Gekoppelt mit {0}</source>
        <translation>Gekoppeld met {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>Noch nicht gekoppelt</source>
        <translation>Nog niet gekoppeld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>PRIMA, das Schaufenster Ihrer Stadt</source>
        <translation>PRIMA, de etalage van uw stad</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>Sie brauchen die Adresse Ihrer Stadt und einen Kopplungscode mit 8 Zeichen von ihr.</source>
        <translation>U hebt het adres van uw stad nodig en een koppelcode van 8 tekens van de stad.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>Synchronisierung öffnen</source>
        <translation>Synchronisatie openen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/city.py"/>
        <source>als „{0}“ · {1}</source>
        <translation>als “{0}” · {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Auch Scanner an einem seriellen Anschluss und Kameras richten Sie dort ein.</source>
        <translation>Ook scanners op een seriële aansluiting en camera's stelt u daar in.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Aufbau</source>
        <translation>Opbouw</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Bögen und Etikettendrucker einrichten</source>
        <translation>Vellen en etikettenprinters instellen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Drucker richten Sie im System ein. Welcher druckt, wählen Sie beim ersten Druck.</source>
        <translation>Printers stelt u in het systeem in. Welke er afdrukt, kiest u bij de eerste afdruk.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Eigener Aufbau</source>
        <translation>Eigen opbouw</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Eigener Aufbau, eine Zeile je Anfang</source>
        <translation>Eigen opbouw, één regel per begin</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Etikett der Waage scannen oder abtippen</source>
        <translation>Etiket van de weegschaal scannen of overtypen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Etiketten der Waage tragen Artikel und Gewicht oder Preis in einem Code, der mit 2 beginnt. Nicht jede Waage schreibt eine innere Prüfziffer.</source>
        <translation>Etiketten van de weegschaal dragen artikel en gewicht of prijs in één code die met 2 begint. Niet elke weegschaal schrijft een intern controlecijfer.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Je Zeile: Anfang, price, count oder weight, zwölf Stellen aus P, A (Artikel), C (innere Prüfziffer) und V (Wert), Nachkommastellen. Beispiel: 28 weight PPAAAACVVVVV 3</source>
        <translation>Per regel: begin, price, count of weight, twaalf posities uit P, A (artikel), C (intern controlecijfer) en V (waarde), decimalen. Voorbeeld: 28 weight PPAAAACVVVVV 3</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Mit innerer Prüfziffer (üblich)</source>
        <translation>Met intern controlecijfer (gebruikelijk)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Ohne innere Prüfziffer, Artikel mit 5 Ziffern</source>
        <translation>Zonder intern controlecijfer, artikel met 5 cijfers</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Probe</source>
        <translation>Proef</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Scannen Sie den Testcode: Das Programm erkennt, ob Ihr Scanner für eine andere Tastatur eingestellt ist (Y und Z sind vertauscht), und stellt das künftig richtig.</source>
        <translation>Scan de testcode: het programma ziet of uw scanner op een ander toetsenbord is ingesteld (Y en Z zijn verwisseld) en zet dat voortaan recht.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Scanner testen und einrichten</source>
        <translation>Scanner testen en instellen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>Testseite drucken</source>
        <translation>Testpagina afdrukken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>noch kein Artikel</source>
        <translation>nog geen artikel</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/devices.py"/>
        <source>{0} (Standard)</source>
        <translation>{0} (standaard)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/hours.py"/>
        <source>Montagszeiten bis Freitag übernehmen</source>
        <translation>Tijden van maandag overnemen tot en met vrijdag</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/hours.py"/>
        <source>bis</source>
        <translation>tot</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/hours.py"/>
        <source>von</source>
        <translation>van</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/hours.py"/>
        <source>{0}, {1}. Zeit, {2}</source>
        <translation>{0}, tijd {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/hours.py"/>
        <source>{0}: „von“ oder „bis“ ist leer.</source>
        <translation>{0}: “van” of “tot” is leeg.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Als Datei mitgeben</source>
        <translation>Als bestand meegeven</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Auskunft, Mitnahme und Löschung für eine Person</source>
        <translation>Inzage, overdracht en wissing voor een persoon</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Auskunft.json</source>
        <translation>inzage.json</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Beendete sofort löschen</source>
        <translation>Beëindigde meteen wissen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Das lässt sich nicht zurücknehmen. Abholcodes und Artikel bleiben, übergeben wird wie bisher.</source>
        <translation>Dit kan niet ongedaan worden gemaakt. Afhaalcodes en artikelen blijven, overhandigen gaat als voorheen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Die Namen aller beendeten Reservierungen werden gelöscht.</source>
        <translation>De namen van alle beëindigde reserveringen worden gewist.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Die Namen dieser Reservierungen werden gelöscht: {0}</source>
        <translation>De namen van deze reserveringen worden gewist: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Gelöschte Namen: {0}</source>
        <translation>Gewiste namen: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>JSON-Datei (*.json)</source>
        <translation>JSON-bestand (*.json)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Name oder Abholcode</source>
        <translation>Naam of afhaalcode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Namen in laufenden Reservierungen: {0} · in beendeten: {1}</source>
        <translation>Namen in lopende reserveringen: {0} · in beëindigde: {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Namen löschen</source>
        <translation>Namen wissen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Namen löschen?</source>
        <translation>Namen wissen?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Niemand dieses Namens.</source>
        <translation>Niemand met deze naam.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Nur den beim Reservieren genannten Namen. Er liegt verschlüsselt im Buch und wird {0} Tage nach dem Ende der Reservierung von selbst gelöscht. Telefon und E-Mail bleiben bei der Stadt.</source>
        <translation>Alleen de naam die bij het reserveren is opgegeven. Hij staat versleuteld in het boek en wordt {0} dagen na het einde van de reservering vanzelf gewist. Telefoon en e-mail blijven bij de stad.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Was dieses Programm von Personen weiß</source>
        <translation>Wat dit programma van personen weet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Wer das verlangt, hat ein Recht darauf: Art. 15, 17 und 20 DSGVO.</source>
        <translation>Wie dit vraagt, heeft er recht op: art. 15, 17 en 20 AVG.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/privacy.py"/>
        <source>Wohin?</source>
        <translation>Waarheen?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Aussehen</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Aussehen und Sprache</source>
        <translation>Uiterlijk en taal</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Beim Schließen weiterlaufen, Reservierungen melden</source>
        <translation>Bij sluiten actief blijven, reserveringen melden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Dieser Computer hat keinen Platz für kleine Symbole neben der Uhr.</source>
        <translation>Deze computer heeft geen plaats voor kleine pictogrammen naast de klok.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Dunkel</source>
        <translation>Donker</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Fehlen zu einer EAN Name, Marke oder Inhalt, fragt das Programm Open Food Facts, eine freie Datenbank. Dorthin geht nur die EAN, und nur, wenn Sie es hier erlauben.</source>
        <translation>Ontbreken bij een EAN naam, merk of inhoud, dan vraagt het programma Open Food Facts, een vrije databank. Daarheen gaat alleen de EAN, en alleen als u het hier toestaat.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Gewohnheiten</source>
        <translation>Gedrag</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Gilt ab dem nächsten Start.</source>
        <translation>Geldt vanaf de volgende start.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Hell</source>
        <translation>Licht</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Hoher Kontrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Kurze Töne beim Buchen und bei neuen Reservierungen</source>
        <translation>Korte tonen bij het boeken en bij nieuwe reserveringen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Open Food Facts fragen</source>
        <translation>Open Food Facts vragen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Produktangaben aus dem Internet</source>
        <translation>Productgegevens van internet</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Sprache</source>
        <translation>Taal</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/program.py"/>
        <source>Wie das System</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source> Öffnungsstunden</source>
        <translation> openingsuren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source> Öffnungstage</source>
        <translation> openingsdagen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Breite und Länge, wie sie eine Karte anzeigt. Freiwillig: für den Weg zu Ihnen.</source>
        <translation>Breedte en lengte zoals een kaart ze toont. Optioneel: zo vindt men u.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Das sehen Ihre Kunden im Schaufenster der Stadt.</source>
        <translation>Dit zien uw klanten in de etalage van de stad.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Einrichtung in sechs Schritten</source>
        <translation>Instellen in zes stappen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Erst nach Bestätigung per E-Mail</source>
        <translation>Pas na bevestiging per e-mail</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Fristen für Abholungen zählen nur Tage, an denen Sie geöffnet haben.</source>
        <translation>Termijnen voor afhalen tellen alleen dagen waarop u open bent.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Keine (Kleinunternehmer, § 19 UStG)</source>
        <translation>Geen (kleine ondernemer, § 19 UStG)</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Lage</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <location filename="../../shb_desktop/ui/widgets/stepper.py"/>
        <source>Mehr {0}</source>
        <translation>Meer {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Pflicht für jedes Geschäft, § 5 DDG.</source>
        <translation>Verplicht voor elke winkel, § 5 DDG.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Reservieren</source>
        <translation>Reserveringen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Reservierungen und Preise</source>
        <translation>Reserveringen en prijzen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Umsatzsteuer</source>
        <translation>Btw</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <source>Weg und Parken</source>
        <translation>Route en parkeren</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/shop.py"/>
        <location filename="../../shb_desktop/ui/widgets/stepper.py"/>
        <source>Weniger {0}</source>
        <translation>Minder {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>4 bis 8 Ziffern</source>
        <translation>4 tot 8 cijfers</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Danach arbeitet das Programm wieder ohne Anmeldung, und jeder darf alles.</source>
        <translation>Daarna hoeft niemand zich meer aan te melden en mag iedereen alles.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Die beiden PINs sind verschieden.</source>
        <translation>De twee pincodes verschillen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Herausnehmen</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Hinzufügen</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Ihr Name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Jemanden hinzufügen</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Nach der Sperre ist niemand angemeldet. Die Theke bucht weiter, damit kein Scan verloren geht. Was nur Inhaber dürfen, bleibt gesperrt.</source>
        <translation>Na het vergrendelen is niemand aangemeld. De toonbank boekt door, zodat er geen scan verloren gaat. Wat alleen eigenaren mogen, blijft vergrendeld.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Neue PIN für {0}</source>
        <translation>Nieuwe pincode voor {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Neuer Wiederherstellungscode</source>
        <translation>Nieuwe herstelcode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Ohne Anmeldung</source>
        <translation>Zonder aanmelding</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>PIN noch einmal</source>
        <translation>Pincode nog een keer</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>PIN, 4 bis 8 Ziffern</source>
        <translation>Pincode, 4 tot 8 cijfers</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Rolle</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Rolle ändern</source>
        <translation>Rol wijzigen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Setzen</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Sperre</source>
        <translation>Vergrendeling</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Sperrt sich</source>
        <translation>Vergrendelt zichzelf</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>Zurzeit darf jeder an diesem Computer alles. Sobald es Personal gibt, dürfen nur Inhaber Preise, Angebote, Einstellungen und Personal ändern, importieren, Sicherungen einspielen und Inventuren buchen. Jede Buchung trägt dann einen Namen. Legen Sie zuerst sich selbst an.</source>
        <translation>Op dit moment mag iedereen aan deze computer alles. Zodra er personeel is, mogen alleen eigenaren prijzen, aanbod, instellingen en personeel wijzigen, importeren, back-ups terugzetten en tellingen boeken. Elke boeking draagt dan een naam. Voeg eerst uzelf toe.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>nach {0} min ohne Berührung</source>
        <translation>na {0} min zonder activiteit</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>nie von selbst</source>
        <translation>nooit</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>{0} als {1} führen</source>
        <translation>{0} {1} maken</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>{0} hat eine neue PIN</source>
        <translation>{0} heeft een nieuwe pincode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>{0} herausnehmen</source>
        <translation>{0} verwijderen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>{0} herausnehmen?</source>
        <translation>{0} verwijderen?</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>{0} kann sich dann nicht mehr anmelden. Was gebucht ist, behält den Namen.</source>
        <translation>{0} kan zich dan niet meer aanmelden. Wat geboekt is, houdt de naam.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/settings/staff.py"/>
        <source>{0} kann sich jetzt anmelden</source>
        <translation>{0} kan zich nu aanmelden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source> · ohne {0} Artikel, deren Einkaufspreis fehlt</source>
        <translation> · zonder {0} artikelen waarvan de inkoopprijs ontbreekt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Abholregal</source>
        <translation>Afhaalschap</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Abweichungen</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Alles gezählt</source>
        <translation>Alles geteld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Alles stimmt</source>
        <translation>Alles klopt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Davon ist nichts da</source>
        <translation>Niets meer aanwezig</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Differenz</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Erwartet</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Gezählt</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Gezählte Artikel</source>
        <translation>Getelde artikelen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Kein Artikel ist übrig.</source>
        <translation>Er is geen artikel over.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Keine Zählung liegt weit neben dem Buch.</source>
        <translation>Geen telling wijkt ver af van het boek.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Nicht gezählt</source>
        <translation>Niet geteld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Nicht gezählte Artikel</source>
        <translation>Niet getelde artikelen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Nichts nachzuzählen</source>
        <translation>Niets na te tellen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Noch nichts gezählt</source>
        <translation>Nog niets geteld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Stimmt</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Von {0} ist nichts da</source>
        <translation>Van {0} is niets meer aanwezig</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Was gezählt ist, liegt so im Regal, wie es im Buch steht.</source>
        <translation>Wat geteld is, ligt zo in het schap als het in het boek staat.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Wert der gezählten Ware: {0}</source>
        <translation>Waarde van de getelde artikelen: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/stocktake_review.py"/>
        <source>Wählen Sie oben Zählen, und scannen Sie ein Regal.</source>
        <translation>Kies boven Tellen en scan een schap.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Artikel öffnen</source>
        <translation>Artikel openen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Entscheiden …</source>
        <translation>Beslissen…</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Gesehen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>In der Stadt bleibt es, wie es dort steht. Die Meldung bleibt nachlesbar.</source>
        <translation>In de stad blijft het zoals het daar staat. De melding blijft na te lezen.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Noch einmal gemeldet, gilt Ihre Angabe auch in der Stadt. Verworfen, bleibt beides, wie es ist.</source>
        <translation>Nog een keer gemeld, dan geldt uw opgave ook in de stad. Verworpen, dan blijven beide zoals ze zijn.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Noch einmal melden</source>
        <translation>Nog een keer melden</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Reservierungen öffnen</source>
        <translation>Reserveringen openen</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>Was hier steht, gilt dann auch in der Stadt.</source>
        <translation>Wat hier staat, geldt dan ook in de stad.</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>{0}, gebucht {1}</source>
        <translation>{0}, geboekt {1}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/to_clear.py"/>
        <source>{0}: hier „{1}“, in der Stadt „{2}“</source>
        <translation>{0}: hier “{1}”, in de stad “{2}”</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/who.py"/>
        <source>Abgemeldet</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/who.py"/>
        <source>Ohne PIN</source>
        <translation>Zonder pincode</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/who.py"/>
        <source>Wer arbeitet: {0}</source>
        <translation>Wie werkt er: {0}</translation>
    </message>
    <message>
        <location filename="../../shb_desktop/ui/widgets/who.py"/>
        <source>Wer arbeitet? (Strg+L)</source>
        <translation>Wie werkt er? (Ctrl+L)</translation>
    </message>
</context>
</TS>

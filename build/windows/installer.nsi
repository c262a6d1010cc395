; The Windows installer: for one user, without an administrator, quiet on request, upgrading in place.
;
;   makensis -DVERSION=1.2.3 -DBUNDLE=folder -DICON=file.ico -DOUT=setup.exe [-DSIGN="command"] [-DFAST] installer.nsi
;
;   setup.exe /S [/AUTOSTART] [/D=C:\folder]    install or upgrade; exit 3: the program runs, 4: a newer one is there
;   Uninstall.exe /S [/PURGE]                   remove; /PURGE also removes the shop's data
;
; A provision.json beside setup.exe is laid into the data folder; the first start uses it up.

Unicode true
!ifdef CPU
  Target ${CPU}
!else
  Target amd64-unicode
!endif
!ifdef FAST
  SetCompressor zlib
!else
  ; Both programs carry the same archive of modules: a dictionary that reaches from one to the other packs it once.
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
RequestExecutionLevel user
ManifestDPIAware true
CRCCheck force

!define NAME "SHB Desktop"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define AUTOSTART "shb-desktop" ; the name under which the program itself finds its entry again
!define DATA "$LOCALAPPDATA\${NAME}"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WordFunc.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\shb-desktop.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Dutch"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_GERMAN} "ProductName" "${NAME}"
VIAddVersionKey /LANG=${LANG_GERMAN} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_GERMAN} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_GERMAN} "FileDescription" "${NAME} – Installation"
VIAddVersionKey /LANG=${LANG_GERMAN} "CompanyName" "The SHB Desktop authors"
VIAddVersionKey /LANG=${LANG_GERMAN} "LegalCopyright" "MIT"

LangString RUNNING ${LANG_GERMAN} "${NAME} läuft noch. Bitte beenden Sie das Programm und starten Sie die Installation noch einmal. Es wurde nichts verändert."
LangString RUNNING ${LANG_ENGLISH} "${NAME} is still running. Please close it and start again. Nothing has been changed."
LangString RUNNING ${LANG_DUTCH} "${NAME} is nog actief. Sluit het programma en begin opnieuw. Er is niets gewijzigd."
LangString NEWER ${LANG_GERMAN} "Auf diesem PC ist schon eine neuere Fassung ($R0). Eine ältere könnte das Buch Ihres Ladens nicht lesen. Es wurde nichts verändert."
LangString NEWER ${LANG_ENGLISH} "This PC already has a newer version ($R0). An older one could not read your shop's book. Nothing has been changed."
LangString NEWER ${LANG_DUTCH} "Op deze pc staat al een nieuwere versie ($R0). Een oudere kan het boek van uw winkel niet lezen. Er is niets gewijzigd."
LangString PART_PROGRAM ${LANG_GERMAN} "Programm"
LangString PART_PROGRAM ${LANG_ENGLISH} "Program"
LangString PART_PROGRAM ${LANG_DUTCH} "Programma"
LangString PART_MENU ${LANG_GERMAN} "Einträge im Startmenü"
LangString PART_MENU ${LANG_ENGLISH} "Start menu entries"
LangString PART_MENU ${LANG_DUTCH} "Vermeldingen in het startmenu"
LangString PART_AUTOSTART ${LANG_GERMAN} "Mit Windows starten"
LangString PART_AUTOSTART ${LANG_ENGLISH} "Start with Windows"
LangString PART_AUTOSTART ${LANG_DUTCH} "Met Windows starten"
LangString PRACTICE ${LANG_GERMAN} "Übungsmodus"
LangString PRACTICE ${LANG_ENGLISH} "practice mode"
LangString PRACTICE ${LANG_DUTCH} "oefenmodus"
LangString PURGE ${LANG_GERMAN} "Auch alle Daten Ihres Ladens löschen (Buch und Sicherungen in ${DATA})?$\r$\n$\r$\nDas lässt sich nicht rückgängig machen. Wenn Sie unsicher sind, wählen Sie „Nein“."
LangString PURGE ${LANG_ENGLISH} "Delete all of your shop's data as well (book and backups in ${DATA})?$\r$\n$\r$\nThis cannot be undone. If in doubt, choose No."
LangString PURGE ${LANG_DUTCH} "Ook alle gegevens van uw winkel verwijderen (boek en back-ups in ${DATA})?$\r$\n$\r$\nDit kan niet ongedaan worden gemaakt. Kies bij twijfel Nee."

; A program that runs cannot be opened for writing.
!macro REFUSE_WHILE_RUNNING
  ${If} ${FileExists} "$INSTDIR\shb-desktop.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\shb-desktop.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section "$(PART_PROGRAM)" SecProgram
  SectionIn RO
  SetOutPath "$INSTDIR"
  ; Nothing of the version before stays between the libraries of this one.
  RMDir /r "$INSTDIR\_internal"
  File /r "${BUNDLE}\*.*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\shb-desktop.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The SHB Desktop authors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
  ${If} ${FileExists} "$EXEDIR\provision.json"
    CreateDirectory "${DATA}"
    CopyFiles /SILENT "$EXEDIR\provision.json" "${DATA}\provision.json"
  ${EndIf}
SectionEnd

Section "$(PART_MENU)" SecMenu
  CreateDirectory "$SMPROGRAMS\${NAME}"
  CreateShortcut "$SMPROGRAMS\${NAME}\${NAME}.lnk" "$INSTDIR\shb-desktop.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}\${NAME} ($(PRACTICE)).lnk" "$INSTDIR\shb-desktop.exe" "--practice"
SectionEnd

Section /o "$(PART_AUTOSTART)" SecAutostart
  WriteRegStr HKCU "${RUN}" "${AUTOSTART}" '"$INSTDIR\shb-desktop.exe"'
SectionEnd

Function .onInit
  !insertmacro REFUSE_WHILE_RUNNING
  ReadRegStr $R0 HKCU "${KEY}" "DisplayVersion"
  ${If} $R0 != ""
    ${VersionCompare} "$R0" "${VERSION}" $0
    ${If} $0 == 1
      MessageBox MB_OK|MB_ICONSTOP "$(NEWER)" /SD IDOK
      SetErrorLevel 4
      Quit
    ${EndIf}
  ${EndIf}
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/AUTOSTART" $2
  ${IfNot} ${Errors}
    SectionSetFlags ${SecAutostart} ${SF_SELECTED}
  ${EndIf}
  ; Whoever had it keeps it.
  ReadRegStr $2 HKCU "${RUN}" "${AUTOSTART}"
  ${If} $2 != ""
    SectionSetFlags ${SecAutostart} ${SF_SELECTED}
  ${EndIf}
FunctionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\shb-desktop.exe"
  Delete "$INSTDIR\shb.exe"
  Delete "$INSTDIR\LICENCES.txt"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\Uninstall.exe"
  ; Only when it is empty: somebody may have chosen a folder with other things in it.
  RMDir "$INSTDIR"
  RMDir /r "$SMPROGRAMS\${NAME}"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegValue HKCU "${RUN}" "${AUTOSTART}"
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/PURGE" $2
  ${IfNot} ${Errors}
    RMDir /r "${DATA}"
  ${Else}
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(PURGE)" /SD IDNO IDNO kept
    RMDir /r "${DATA}"
    kept:
  ${EndIf}
SectionEnd

Function un.onInit
  !insertmacro REFUSE_WHILE_RUNNING
FunctionEnd

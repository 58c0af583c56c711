; What Windows starts an application for: files, addresses, and that somebody logs in (Microsoft, "Default Programs", "Programmatic Identifiers",
; "Registering an Application to a URI Scheme", "Run and RunOnce Registry Keys"). Nothing is taken away from another application: people choose it
; under Settings. What was registered is written down in CAPABILITIES, where Windows reads it too; by that it is found again, and removed where it
; still is this installation's.

!define CAPABILITIES "${REGISTRY}\Capabilities"
!define CLASSES "Software\Classes"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPLICATIONS "Software\RegisteredApplications"
!define OPEN '"$INSTDIR\${LAUNCHER}" "%1"'

!macro Class key title
  WriteRegStr SHCTX "${CLASSES}\${key}" "" "${title}"
  WriteRegStr SHCTX "${CLASSES}\${key}\DefaultIcon" "" '"$INSTDIR\${LAUNCHER}",0'
  WriteRegStr SHCTX "${CLASSES}\${key}\shell\open\command" "" '${OPEN}'
!macroend

; Before the others: what the application is called where people choose. $R0: a line about it.
!macro Choosable
  WriteRegStr SHCTX "${CAPABILITIES}" "ApplicationName" "$Title"
  WriteRegStr SHCTX "${CAPABILITIES}" "ApplicationDescription" "$R0"
  WriteRegStr SHCTX "${CAPABILITIES}" "ApplicationIcon" '"$INSTDIR\${LAUNCHER}",0'
  WriteRegStr SHCTX "${APPLICATIONS}" "${KEY}" "${CAPABILITIES}"
!macroend

; A type of files. $R0: their ending, with the dot; $R1: what people see; $R2: the media type.
!macro OpenFiles
  !insertmacro Class "${KEY}$R0" "$R1"
  WriteRegStr SHCTX "${CLASSES}\$R0\OpenWithProgids" "${KEY}$R0" ""
  ReadRegStr $0 HKCR "$R0" ""
  ${If} $0 == ""
    WriteRegStr SHCTX "${CLASSES}\$R0" "" "${KEY}$R0"
  ${EndIf}
  ReadRegStr $0 HKCR "$R0" "Content Type"
  ${If} $0 == ""
    WriteRegStr SHCTX "${CLASSES}\$R0" "Content Type" "$R2"
    WriteRegStr SHCTX "${CLASSES}\${KEY}$R0" "Content Type" "$R2"
  ${EndIf}
  WriteRegStr SHCTX "${CAPABILITIES}\FileAssociations" "$R0" "${KEY}$R0"
!macroend

; $R0: a scheme. `url.` before it: no ending of a file has a dot within.
!macro OpenAddresses
  !insertmacro Class "${KEY}.url.$R0" "URL:$Title"
  WriteRegStr SHCTX "${CAPABILITIES}\URLAssociations" "$R0" "${KEY}.url.$R0"
  ReadRegStr $0 SHCTX "${CLASSES}\$R0\shell\open\command" ""
  ReadRegStr $1 HKLM "${CLASSES}\$R0\shell\open\command" ""
  ${If} "$0$1" == ""
    !insertmacro Class "$R0" "URL:$Title"
    WriteRegStr SHCTX "${CLASSES}\$R0" "URL Protocol" ""
  ${EndIf}
!macroend

!macro StartAtLogin
  WriteRegStr SHCTX "${RUN}" "${KEY}" '"$INSTDIR\${LAUNCHER}"'
!macroend

; Tells the shell (SHCNE_ASSOCCHANGED).
!macro AssociationsChanged
  System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)"
!macroend

!macro RemoveIfBare key
  DeleteRegKey /ifnosubkeys /ifnovalues SHCTX "${key}"
!macroend

!macro Forgetting un

; $1: a command. Empty afterwards where it starts a program of this installation, whatever that was called then.
Function ${un}EmptyIfOwn
  StrLen $2 '"$INSTDIR\'
  StrCpy $2 $1 $2
  ${If} $2 == '"$INSTDIR\'
    StrCpy $1 ""
  ${EndIf}
FunctionEnd

; Names come from the registry, where anything may stand: a key is deleted under a name that only this application gives.
Function ${un}ForgetFiles
  StrCpy $3 0
  ${Do}
    EnumRegValue $R0 SHCTX "${CAPABILITIES}\FileAssociations" $3
    ${If} $R0 == ""
      ${Break}
    ${EndIf}
    IntOp $3 $3 + 1
    ReadRegStr $R1 SHCTX "${CAPABILITIES}\FileAssociations" $R0
    StrCpy $0 $R0 1
    ${If} $R1 != "${KEY}$R0"
    ${OrIf} $0 != "."
      ${Continue}
    ${EndIf}
    ReadRegStr $0 SHCTX "${CLASSES}\$R0" ""
    ${If} $0 == $R1
      DeleteRegValue SHCTX "${CLASSES}\$R0" ""
    ${EndIf}
    ReadRegStr $0 SHCTX "${CLASSES}\$R0" "Content Type"
    ReadRegStr $1 SHCTX "${CLASSES}\$R1" "Content Type"
    ${If} $0 == $1
      DeleteRegValue SHCTX "${CLASSES}\$R0" "Content Type"
    ${EndIf}
    DeleteRegValue SHCTX "${CLASSES}\$R0\OpenWithProgids" $R1
    !insertmacro RemoveIfBare "${CLASSES}\$R0\OpenWithProgids"
    !insertmacro RemoveIfBare "${CLASSES}\$R0"
    DeleteRegKey SHCTX "${CLASSES}\$R1"
  ${Loop}
FunctionEnd

Function ${un}ForgetAddresses
  StrCpy $3 0
  ${Do}
    EnumRegValue $R0 SHCTX "${CAPABILITIES}\URLAssociations" $3
    ${If} $R0 == ""
      ${Break}
    ${EndIf}
    IntOp $3 $3 + 1
    DeleteRegKey SHCTX "${CLASSES}\${KEY}.url.$R0"
    ReadRegStr $1 SHCTX "${CLASSES}\$R0\shell\open\command" ""
    ${If} $1 != ""
      Call ${un}EmptyIfOwn
      ${If} $1 == ""
        DeleteRegKey SHCTX "${CLASSES}\$R0"
      ${EndIf}
    ${EndIf}
  ${Loop}
FunctionEnd

Function ${un}Forget
  Call ${un}ForgetFiles
  Call ${un}ForgetAddresses
  ReadRegStr $1 SHCTX "${RUN}" "${KEY}"
  Call ${un}EmptyIfOwn
  ${If} $1 == ""
    DeleteRegValue SHCTX "${RUN}" "${KEY}"
  ${EndIf}
  ReadRegStr $0 SHCTX "${APPLICATIONS}" "${KEY}"
  ${If} $0 == "${CAPABILITIES}"
    DeleteRegValue SHCTX "${APPLICATIONS}" "${KEY}"
  ${EndIf}
  DeleteRegKey SHCTX "${CAPABILITIES}"
  ClearErrors
FunctionEnd

!macroend
!insertmacro Forgetting ""
!insertmacro Forgetting "un."

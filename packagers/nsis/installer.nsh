; What the installers of all applications do. setup.nsi stands above it, with the names and the files of one.
;
; An installation is all or nothing: new files are unpacked beside (.new), the older version's are moved away (.old), the new ones
; are moved in; whatever fails on the way is undone. Renaming within a folder needs no space and hardly any time.
;
; Exit codes of /S: 0 done, 3 /AllUsers without an administrator's rights, 4 the application runs and /Close was not given or did not
; help, 5 files could not be written or moved. After 3, 4 and 5 everything is as it was.

!include LogicLib.nsh
!include FileFunc.nsh
!include MUI2.nsh

RequestExecutionLevel user
ManifestSupportedOS Win10
ManifestDPIAware true
BrandingText " "
ShowInstDetails nevershow
ShowUninstDetails nevershow
; The dates of files are those of the unpacking: the building machine's would make each build another one.
SetDateSave off
SetOverwrite try

!define REGISTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${KEY}"

Var Title
Var Version
Var Publisher
Var Folder
; The switch that chose who it is for, with a space before it.
Var Switch
; `/Close` where that was given.
Var Close

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; --- Both the installer and the uninstaller, whose functions begin with `un.`

!macro Shared un

; Ends with exit code $1; people are told $0.
Function ${un}GiveUp
  MessageBox MB_ICONSTOP|MB_OK "$0" /SD IDOK
  SetErrorLevel $1
  Quit
FunctionEnd

Function ${un}ReadClose
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/Close" $2
  ${IfNot} ${Errors}
    StrCpy $Close "/Close"
  ${EndIf}
FunctionEnd

; For whom: for this user, or with /AllUsers for all. $0: the program that is started again with an administrator's rights.
Function ${un}ForWhom
  SetRegView 64
  SetShellVarContext current
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/AllUsers" $2
  ${If} ${Errors}
    Return
  ${EndIf}
  UserInfo::GetAccountType
  Pop $2
  ${If} $2 != "Admin"
    IfSilent +3
      ExecShell "runas" "$0" "$1"
      Quit
    StrCpy $0 "Installing or removing for all users needs an administrator's rights."
    StrCpy $1 3
    Call ${un}GiveUp
  ${EndIf}
  SetShellVarContext all
  StrCpy $Switch " /AllUsers"
FunctionEnd

; Asks the visible windows of the process $5 to close, as their own button does. $9: whether there was one
Function ${un}AskToClose
  StrCpy $9 ""
  StrCpy $7 0
  ${Do}
    System::Call "user32::FindWindowExW(p 0, p r7, p 0, p 0) p .r7"
    ${If} $7 P= 0
      ${Break}
    ${EndIf}
    System::Call "user32::GetWindowThreadProcessId(p r7, *i .r8)"
    System::Call "user32::IsWindowVisible(p r7) i .r2"
    ${If} $8 == $5
    ${AndIf} $2 <> 0
      System::Call "user32::PostMessageW(p r7, i ${WM_CLOSE}, p 0, p 0)"
      StrCpy $9 "asked"
    ${EndIf}
  ${Loop}
FunctionEnd

; Ends every process of the program $0, below $INSTDIR: those with a window have ten seconds to save what is open. What it may not
; end, as another user's, goes on running.
Function ${un}EndRunning
  System::Alloc 65536
  Pop $1
  System::Call "kernel32::K32EnumProcesses(p r1, i 65536, *i .r3)"
  StrCpy $4 $1
  ${DoWhile} $3 > 0
    System::Call "*$4(i .r5)"
    IntPtrOp $4 $4 + 4
    IntOp $3 $3 - 4
    ; PROCESS_TERMINATE, PROCESS_QUERY_LIMITED_INFORMATION and SYNCHRONIZE.
    System::Call "kernel32::OpenProcess(i 0x101001, i 0, i r5) p .r6"
    ${If} $6 P<> 0
      StrCpy $7 ""
      System::Call "kernel32::QueryFullProcessImageNameW(p r6, i 0, w .r7, *i ${NSIS_MAX_STRLEN})"
      ${If} $7 == "$INSTDIR\$0"
        Call ${un}AskToClose
        ${If} $9 == "asked"
          System::Call "kernel32::WaitForSingleObject(p r6, i 10000)"
        ${EndIf}
        System::Call "kernel32::TerminateProcess(p r6, i 1)"
        System::Call "kernel32::WaitForSingleObject(p r6, i 10000)"
      ${EndIf}
      System::Call "kernel32::CloseHandle(p r6)"
    ${EndIf}
  ${Loop}
  System::Free $1
FunctionEnd

; A program that runs cannot be opened for writing. $0: the program, below $INSTDIR
Function ${un}RefuseRunning
  StrCpy $R8 $Close
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\$0"
      Return
    ${EndIf}
    ClearErrors
    FileOpen $1 "$INSTDIR\$0" a
    ${IfNot} ${Errors}
      FileClose $1
      Return
    ${EndIf}
    ${If} $R8 != ""
      StrCpy $R8 ""
      Call ${un}EndRunning
      ${Continue}
    ${EndIf}
    MessageBox MB_ICONEXCLAMATION|MB_RETRYCANCEL "$Title is running. Close it, then try again." /SD IDCANCEL IDRETRY +2
      ${Break}
  ${Loop}
  StrCpy $0 "$Title is running: nothing was changed."
  StrCpy $1 4
  Call ${un}GiveUp
FunctionEnd

Function ${un}RefuseAllRunning
  StrCpy $0 "${LAUNCHER}"
  Call ${un}RefuseRunning
  StrCpy $0 "python\python.exe"
  Call ${un}RefuseRunning
  StrCpy $0 "python\pythonw.exe"
  Call ${un}RefuseRunning
FunctionEnd

; For every line of the list $R0 the function $R1, with the line in $R5: a file, or a folder, for which $R6 is `\`. Stops where one
; sets the error flag, and leaves it set.
Function ${un}Each
  ClearErrors
  FileOpen $R4 $R0 r
  ${IfNot} ${Errors}
    ${Do}
      FileReadUTF16LE $R4 $R5
      ${If} ${Errors}
        ClearErrors
        ${Break}
      ${EndIf}
      ${Do}
        StrCpy $R6 $R5 1 -1
        ${If} $R6 != "$\r"
        ${AndIf} $R6 != "$\n"
          ${Break}
        ${EndIf}
        StrCpy $R5 $R5 -1
      ${Loop}
      ${If} $R5 == ""
        ${Continue}
      ${EndIf}
      Call $R1
      ; Asking for the error flag clears it.
      ${If} ${Errors}
        FileClose $R4
        SetErrors
        Return
      ${EndIf}
    ${Loop}
    FileClose $R4
  ${EndIf}
FunctionEnd

; Of the folder $R2: each file, and each folder where it is empty then.
Function ${un}DeleteLine
  ${If} $R6 == "\"
    RMDir "$R2\$R5"
  ${Else}
    Delete "$R2\$R5"
  ${EndIf}
  ClearErrors
FunctionEnd

!macroend
!insertmacro Shared ""
!insertmacro Shared "un."
!include "associations.nsh"

!macro Each un list function from to
  StrCpy $R0 "${list}"
  GetFunctionAddress $R1 "${un}${function}"
  StrCpy $R2 "${from}"
  StrCpy $R3 "${to}"
  Call ${un}Each
!macroend
!define Each '!insertmacro Each ""'
!define un.Each '!insertmacro Each "un."'

; --- The installer

Function .onInit
  !insertmacro Texts
  Call ReadClose
  StrCpy $0 "$EXEPATH"
  Call ForWhom
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "${REGISTRY}" "InstallLocation"
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $Switch == ""
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\$Folder"
    ${Else}
      StrCpy $INSTDIR "$PROGRAMFILES64\$Folder"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function MakeFolder
  ${If} $R6 == "\"
    CreateDirectory "$R3\$R5"
  ${EndIf}
FunctionEnd

; What is not there, because it was deleted, cannot be moved and is not missed.
Function MoveLine
  ${If} $R6 != "\"
  ${AndIf} ${FileExists} "$R2\$R5"
    ${If} ${FileExists} "$R3\$R5"
      Delete "$R3\$R5"
    ${EndIf}
    Rename "$R2\$R5" "$R3\$R5"
  ${EndIf}
FunctionEnd

!macro Move list from to
  CreateDirectory "${to}"
  ${Each} "${list}" MakeFolder "${from}" "${to}"
  ${If} ${Errors}
    SetErrors
  ${Else}
    ${Each} "${list}" MoveLine "${from}" "${to}"
  ${EndIf}
!macroend

!macro Discard list folder
  ${Each} "${list}" DeleteLine "${folder}" ""
  RMDir "${folder}"
!macroend

; An installation that was cut short, by a power failure perhaps, is undone by the next.
Function Recover
  ${If} ${FileExists} "$INSTDIR\.old\uninstall.txt"
    CopyFiles /SILENT /FILESONLY "$INSTDIR\.old\uninstall.txt" "$PLUGINSDIR\older.txt"
    !insertmacro Move "$PLUGINSDIR\older.txt" "$INSTDIR\.old" "$INSTDIR"
    !insertmacro Discard "$PLUGINSDIR\older.txt" "$INSTDIR\.old"
  ${EndIf}
FunctionEnd

Function Undo
  SetOutPath "$TEMP"
  !insertmacro Move "$PLUGINSDIR\older.txt" "$INSTDIR\.old" "$INSTDIR"
  !insertmacro Discard "$PLUGINSDIR\older.txt" "$INSTDIR\.old"
  !insertmacro Discard "$PLUGINSDIR\newer.txt" "$INSTDIR\.new"
  RMDir "$INSTDIR"
  StrCpy $0 "Files could not be written to $INSTDIR: nothing was changed."
  StrCpy $1 5
  Call GiveUp
FunctionEnd

Function .onInstFailed
  Call Undo
FunctionEnd

; $R9: where it is installed, if that is another folder.
Function FindElsewhere
  ReadRegStr $R9 SHCTX "${REGISTRY}" "InstallLocation"
  ${If} $R9 == $INSTDIR
  ${OrIfNot} ${FileExists} "$R9\uninstall.exe"
    StrCpy $R9 ""
    Return
  ${EndIf}
  Push $INSTDIR
  StrCpy $INSTDIR $R9
  Call RefuseAllRunning
  Pop $INSTDIR
FunctionEnd

Function RemoveElsewhere
  ${If} $R9 != ""
    ExecWait '"$R9\uninstall.exe" /S$Switch _?=$R9'
    Delete "$R9\uninstall.exe"
    RMDir "$R9"
  ${EndIf}
FunctionEnd

Section
  Call RefuseAllRunning
  Call FindElsewhere
  InitPluginsDir
  File "/oname=$PLUGINSDIR\newer.txt" "uninstall.txt"
  ClearErrors
  !insertmacro Payload
  SetOutPath "$INSTDIR\.new"
  File "uninstall.txt"
  WriteUninstaller "$INSTDIR\.new\uninstall.exe"
  ${If} ${Errors}
    Call Undo
  ${EndIf}
  SetOutPath "$INSTDIR"

  Call Recover
  ${If} ${FileExists} "$INSTDIR\uninstall.txt"
    CopyFiles /SILENT /FILESONLY "$INSTDIR\uninstall.txt" "$PLUGINSDIR\older.txt"
    !insertmacro Move "$PLUGINSDIR\older.txt" "$INSTDIR" "$INSTDIR\.old"
    ${If} ${Errors}
      Call Undo
    ${EndIf}
  ${EndIf}
  !insertmacro Move "$PLUGINSDIR\newer.txt" "$INSTDIR\.new" "$INSTDIR"
  ${If} ${Errors}
    ${Each} "$PLUGINSDIR\newer.txt" DeleteLine "$INSTDIR" ""
    Call Undo
  ${EndIf}
  !insertmacro Discard "$PLUGINSDIR\older.txt" "$INSTDIR\.old"
  !insertmacro Discard "$PLUGINSDIR\newer.txt" "$INSTDIR\.new"
  ${Each} "$PLUGINSDIR\older.txt" RemoveEmpty "$INSTDIR" ""

  Call RemoveElsewhere
  CreateShortcut "$SMPROGRAMS\$Folder.lnk" "$INSTDIR\${LAUNCHER}"
  WriteRegStr SHCTX "${REGISTRY}" "DisplayName" "$Title"
  WriteRegStr SHCTX "${REGISTRY}" "DisplayVersion" "$Version"
  WriteRegStr SHCTX "${REGISTRY}" "Publisher" "$Publisher"
  WriteRegStr SHCTX "${REGISTRY}" "DisplayIcon" "$INSTDIR\${LAUNCHER}"
  WriteRegStr SHCTX "${REGISTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${REGISTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"$Switch'
  WriteRegStr SHCTX "${REGISTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S$Switch'
  WriteRegDWORD SHCTX "${REGISTRY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${REGISTRY}" "NoModify" 1
  WriteRegDWORD SHCTX "${REGISTRY}" "NoRepair" 1
  ; The older version's may be others.
  Call Forget
  !insertmacro Associations
  !insertmacro AssociationsChanged
SectionEnd

; Folders that only the older version had.
Function RemoveEmpty
  ${If} $R6 == "\"
    RMDir "$R2\$R5"
    ClearErrors
  ${EndIf}
FunctionEnd

; --- The uninstaller

Function un.onInit
  !insertmacro Texts
  Call un.ReadClose
  StrCpy $0 "$INSTDIR\uninstall.exe"
  Call un.ForWhom
FunctionEnd

Section "Uninstall"
  Call un.RefuseAllRunning
  InitPluginsDir
  File "/oname=$PLUGINSDIR\files.txt" "uninstall.txt"
  SetOutPath "$TEMP"
  ${un.Each} "$PLUGINSDIR\files.txt" DeleteLine "$INSTDIR" ""
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\$Folder.lnk"
  Call un.Forget
  DeleteRegKey SHCTX "${REGISTRY}"
  !insertmacro AssociationsChanged
SectionEnd

; SPDX-License-Identifier: GPL-3.0-or-later
; What Windows has to know of a mail program, so that it offers Sendoff for mailto: and mid: links and message files. People
; choose it in Settings > Apps > Default apps; nothing is taken from another program. CPack puts $INSTDIR and the 64-bit view.
!macro SendoffType NAME TEXT
  WriteRegStr HKLM "Software\Classes\${NAME}" "" "${TEXT}"
  WriteRegStr HKLM "Software\Classes\${NAME}\DefaultIcon" "" "$INSTDIR\bin\sendoff.exe,0"
  WriteRegStr HKLM "Software\Classes\${NAME}\shell\open\command" "" '"$INSTDIR\bin\sendoff.exe" "%1"'
!macroend

!macro SendoffRegister
  !insertmacro SendoffType "Sendoff.Url.mailto" "URL:mailto"
  WriteRegStr HKLM "Software\Classes\Sendoff.Url.mailto" "URL Protocol" ""
  !insertmacro SendoffType "Sendoff.Url.mid" "URL:mid"
  WriteRegStr HKLM "Software\Classes\Sendoff.Url.mid" "URL Protocol" ""
  !insertmacro SendoffType "Sendoff.Message" "Message"
  !insertmacro SendoffType "Sendoff.Mbox" "Messages"
  WriteRegStr HKLM "Software\Clients\Mail\Sendoff" "" "Sendoff"
  WriteRegStr HKLM "Software\Clients\Mail\Sendoff\shell\open\command" "" '"$INSTDIR\bin\sendoff.exe"'
  WriteRegStr HKLM "Software\Clients\Mail\Sendoff\Capabilities" "ApplicationName" "Sendoff"
  WriteRegStr HKLM "Software\Clients\Mail\Sendoff\Capabilities" "ApplicationDescription" "Write mail, send it, and know what became of it"
  WriteRegStr HKLM "Software\Clients\Mail\Sendoff\Capabilities" "ApplicationIcon" "$INSTDIR\bin\sendoff.exe,0"
  WriteRegStr HKLM "Software\Clients\Mail\Sendoff\Capabilities\URLAssociations" "mailto" "Sendoff.Url.mailto"
  WriteRegStr HKLM "Software\Clients\Mail\Sendoff\Capabilities\URLAssociations" "mid" "Sendoff.Url.mid"
  WriteRegStr HKLM "Software\Clients\Mail\Sendoff\Capabilities\FileAssociations" ".eml" "Sendoff.Message"
  WriteRegStr HKLM "Software\Clients\Mail\Sendoff\Capabilities\FileAssociations" ".mbox" "Sendoff.Mbox"
  WriteRegStr HKLM "Software\RegisteredApplications" "Sendoff" "Software\Clients\Mail\Sendoff\Capabilities"
  WriteRegStr HKLM "Software\Microsoft\Windows\CurrentVersion\App Paths\sendoff.exe" "" "$INSTDIR\bin\sendoff.exe"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

!macro SendoffUnregister
  DeleteRegKey HKLM "Software\Classes\Sendoff.Url.mailto"
  DeleteRegKey HKLM "Software\Classes\Sendoff.Url.mid"
  DeleteRegKey HKLM "Software\Classes\Sendoff.Message"
  DeleteRegKey HKLM "Software\Classes\Sendoff.Mbox"
  DeleteRegKey HKLM "Software\Clients\Mail\Sendoff"
  DeleteRegValue HKLM "Software\RegisteredApplications" "Sendoff"
  DeleteRegKey HKLM "Software\Microsoft\Windows\CurrentVersion\App Paths\sendoff.exe"
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "Sendoff"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

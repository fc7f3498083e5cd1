@echo off
rem Finds a JDK 25, then starts the editor, or the command line without JavaFX when the first word is a command.
setlocal EnableExtensions DisableDelayedExpansion
set "lib=%~dp0..\lib"
set "java="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined java for /f "delims=" %%j in ('where java 2^>nul') do if not defined java call :try "%%~dpj.."
if not defined java for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do if not defined java call :try "%%~d"
if not defined java (
    echo vpcstudio: no Java 25 or newer found: install a JDK 25 ^(for example Eclipse Temurin 25^) or point JAVA_HOME to one. 1>&2
    exit /b 2
)
for %%c in (validate simulate export import convert diff schema render new demo bench help --help -h --version -V) do if "%~1"=="%%c" goto :commands
"%java%" -XX:+UseSerialGC -Xshare:auto --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc --module-path "%lib%;%lib%\fx" --module org.vpcstudio/org.vpcstudio.app.Main %*
exit /b %ERRORLEVEL%

:commands
set "compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="bench" set "compiler="
"%java%" -XX:+UseSerialGC %compiler% -Xshare:auto -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -cp "%lib%\*" org.vpcstudio.app.Main %*
exit /b %ERRORLEVEL%

rem The release file tells the version without starting a JVM.
:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "version=%%~v"
set version=%version:"=%
if %version% GEQ 25 set "java=%~1\bin\java.exe"
exit /b 0

@echo off
rem Runs fidelity from any directory, with the Java that came with it, or else that of JAVA_HOME or of the PATH.
rem FIDELITY_CACHE=off keeps it from leaving a start-up cache in the user's cache folder.
setlocal
set "home=%~dp0.."
set "java=%home%\runtime\bin\java.exe"
set "archive="
if not "%home:;=%"=="%home%" goto semicolon

rem Options that were meant for other programs of Java may break a start.
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="

rem What runs alike has options and a start-up cache of its own; the first word says which.
set "family=start"
for %%f in (score batch) do if "%~1"=="%%f" set "family=%%f"
if exist "%home%\lib\%family%.jsa" set archive=-XX:AOTCache="%home%\lib\%family%.jsa"
if exist "%java%" goto run

set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
set "major=0"
for /f "tokens=3" %%v in ('"%java%" -version 2^>^&1 ^| findstr /c:" version "') do (
  for /f "delims=.-+" %%m in ("%%~v") do set "major=%%m"
)
if %major% lss 25 (
  echo fidelity: no Java 25 or newer was found; install one ^(for example Eclipse Temurin 25^) or set JAVA_HOME to it 1>&2
  exit /b 2
)
set "caches=%LOCALAPPDATA%\fidelity"
if /i "%FIDELITY_CACHE%"=="off" goto run
if not defined LOCALAPPDATA goto run
if not exist "%caches%" mkdir "%caches%" 2>nul
if exist "%caches%" set archive=-XX:+UnlockDiagnosticVMOptions -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%caches%\fidelity-${project.version}-%family%.jsa"

:run
"%java%" %archive% "@%home%\lib\every.options" "@%home%\lib\%family%.options" -cp "%home%\lib\fidelity.jar" fidelity.Main %*
set "code=%errorlevel%"

rem Java exits with 1 when it cannot start, and fidelity when its answer is no. So fidelity says 11 for no.
if %code%==11 exit /b 1
for %%c in (1 4 5 6 9009) do if %code%==%%c goto failed
exit /b %code%

:semicolon
echo fidelity: Java cannot run a program in a folder with a semicolon in its name; move it: "%home%" 1>&2
exit /b 2

:failed
echo fidelity: Java could not start: %java% 1>&2
exit /b 2

@echo off
rem Runs fidelity from any directory, with the Java that came with it, or else that of JAVA_HOME or of the PATH.
rem FIDELITY_CACHE=off keeps it from leaving a start-up cache in the user's cache folder.
setlocal
set "home=%~dp0.."
set "java=%home%\runtime\bin\java.exe"
set "archive="

rem Which start-up cache fits, and what fits a short run or a batch: as in the other launcher, by the command alone.
set "cache=start"
set "profile=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms100m -Xmn72m"
if "%~1"=="check" set "cache=score"
if "%~1"=="score" set "cache=reports"
if "%~1"=="batch" set "cache=batch"
if "%~1"=="batch" set profile=-XX:+UseSerialGC "@%home%\lib\batch.options"
if exist "%home%\lib\%cache%.aot" set archive=-XX:AOTCache="%home%\lib\%cache%.aot"
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
if exist "%caches%" set archive=-XX:+UnlockDiagnosticVMOptions -XX:-PrintWarnings -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%caches%\fidelity-${project.version}-%cache%.jsa"

:run
"%java%" %archive% %profile% -XX:-UsePerfData -Xlog:disable -Djava.awt.headless=true -Djdk.console=java.base -cp "%home%\lib\fidelity.jar" fidelity.Main %*
exit /b %errorlevel%

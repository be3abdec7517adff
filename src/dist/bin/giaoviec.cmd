@echo off
rem Starts giaoviec: with the Java in this folder where it was built on Windows, else with a
rem Java 21 or newer from JAVA_HOME or PATH. GIAOVIEC_JAVA_OPTIONS adds options for that Java.
setlocal
set "home=%~dp0.."
set "cache="
set "java="

if exist "%home%\runtime\bin\java.exe" (
  set "java=%home%\runtime\bin\java.exe"
  if exist "%home%\lib\giaoviec.aot" set cache="-XX:AOTCache=%home%\lib\giaoviec.aot" -Xlog:aot=off -Xlog:cds=off
  rem What reads no documents needs fewer classes, and starts sooner with these alone.
  for %%c in (search decree show task status --version) do if "%~1"=="%%c" if exist "%home%\lib\desk.aot" set cache="-XX:AOTCache=%home%\lib\desk.aot" -Xlog:aot=off -Xlog:cds=off
  goto run
)
if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do call :consider "%%~$PATH:j"
if not defined java (
  echo giaoviec: Java 21 or newer is needed; install it ^(for example Temurin 25 from https://adoptium.net^) or point JAVA_HOME to it. 1>&2
  exit /b 2
)

:run
rem The console shows Vietnamese letters in code page 65001, UTF-8.
chcp 65001 >nul
"%java%" %cache% "-Dgiaoviec.folder=%home%" "-Dorg.sqlite.lib.path=%home%\lib" "@%home%\lib\java.options" %GIAOVIEC_JAVA_OPTIONS% -cp "%home%\lib\giaoviec.jar" vn.giaoviec.app.Main %*
exit /b %errorlevel%

:consider
if "%~1"=="" exit /b
if not exist "%~1" exit /b
for /f "tokens=3" %%v in ('""%~1" -version 2^>^&1 ^| findstr /i version"') do for /f "tokens=1 delims=." %%m in ("%%~v") do if %%m geq 21 set "java=%~1"
exit /b

@echo off
rem Runs B2B Open from this checkout on Windows: builds the product when there is none yet, then starts it.
setlocal
set "ROOT=%~dp0"
set "PRODUCT=%ROOT%releng\org.b2bopen.product\target\products\org.b2bopen.product\win32\win32\x86_64\b2bopen"
set "STAMP=%ROOT%releng\org.b2bopen.product\target\built"
if not exist "%STAMP%" goto build
rem A source newer than the stamp means that the product is stale.
powershell -NoProfile -Command "exit [int][bool](Get-ChildItem -Recurse -File '%ROOT%bundles','%ROOT%features','%ROOT%releng','%ROOT%pom.xml' | Where-Object { $_.FullName -notmatch '\\(target|bin|lib)\\' -and $_.LastWriteTime -gt (Get-Item '%STAMP%').LastWriteTime } | Select-Object -First 1)"
if not errorlevel 1 if exist "%PRODUCT%\b2bopen.cmd" goto run
:build
where mvn >nul 2>nul || (
  echo To build B2B Open, install Maven 3.9 or newer and a JDK 21 or newer. 1>&2
  exit /b 2
)
echo Building B2B Open; the first time this takes some minutes and needs the network. 1>&2
pushd "%ROOT%"
rem The compiler makes anew what has changed, and not what uses it.
for /d %%B in ("%ROOT%bundles\*") do if exist "%%B\target\classes" rd /s /q "%%B\target\classes"
call mvn -B -q -DskipTests -Dquality.skip=true -pl releng/org.b2bopen.product -am verify
set "FAILED=%ERRORLEVEL%"
popd
if not "%FAILED%"=="0" exit /b 2
type nul > "%STAMP%"
:run
call "%PRODUCT%\b2bopen.cmd" %*
exit /b %ERRORLEVEL%

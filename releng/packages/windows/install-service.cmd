@echo off
rem Runs the schedule of B2B Open as a Windows service (docs\service.md). Run as administrator, from the product's folder.
rem Needs WinSW (b2bopen-service.exe) beside b2bopen-service.xml; it is not part of the product.
setlocal
cd /d "%~dp0"
if not exist b2bopen-service.exe (
  echo Put WinSW 3 here as b2bopen-service.exe first. 1>&2
  exit /b 2
)
b2bopen-service.exe install || exit /b 1
b2bopen-service.exe start

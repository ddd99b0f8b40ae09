@echo off
rem Starts Hardline on the JDK that built it; HARDLINE_JAVA names another one (a java program or a JDK's folder).
setlocal
set "options=-XX:+UseSerialGC -Xmx320m -Xmn64m -XX:CompileThresholdScaling=4"
if defined HARDLINE_JAVA (
  set "java=%HARDLINE_JAVA%"
) else (
  set "java=@JAVA_HOME@"
  if exist "%~dp0..\lib\hardline.aot" set options=%options% -Xlog:disable "-XX:AOTCache=%~dp0..\lib\hardline.aot"
)
if exist "%java%\bin\java.exe" set "java=%java%\bin\java.exe"
if not exist "%java%" (
  echo Hardline found no Java at %java%: set HARDLINE_JAVA to the java program of a JDK 25. 1>&2
  exit /b 1
)
"%java%" %options% -jar "%~dp0..\lib\@JAR@" %*
exit /b %errorlevel%

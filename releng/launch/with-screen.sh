#!/usr/bin/env bash
# with-screen.sh SIZE COMMAND...: runs a command with a screen of its own, and a window manager, because focus and dialogs behave differently
# without one. A screen within another knows it as B2BOPEN_LARGE_DISPLAY.
size=$1
shift
if [ -n "${B2BOPEN_SCREEN:-}" ]; then
  export B2BOPEN_LARGE_DISPLAY=$DISPLAY B2BOPEN_LARGE_XAUTHORITY=$XAUTHORITY
fi
export B2BOPEN_SCREEN=$size
exec xvfb-run -a -s "-screen 0 ${size}x24" bash -c 'openbox & wm=$!; "$@"; status=$?; kill "$wm"; exit "$status"' screen "$@"

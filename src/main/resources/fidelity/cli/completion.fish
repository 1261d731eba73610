# fidelity's completion for fish: asks the program what may stand at the cursor; files are offered too.
complete --command fidelity --arguments '(fidelity complete -- (commandline -opc)[2..-1] (commandline -ct | string collect --allow-empty) 2>/dev/null)'

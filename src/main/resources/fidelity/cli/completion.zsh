#compdef fidelity
# fidelity's completion for zsh: asks the program what may stand at the cursor, or else offers files.
_fidelity() {
  local -a found
  found=("${(@f)$("${words[1]}" complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ "${found[1]}" == *= ]]; then
    compadd -S '' -- "${found[@]}"
  elif [[ -n "${found[1]}" ]]; then
    compadd -- "${found[@]}"
  else
    _files
  fi
}
if [[ "${funcstack[1]}" == _fidelity ]]; then
  _fidelity "$@"
else
  compdef _fidelity fidelity
fi

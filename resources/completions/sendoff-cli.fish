# SPDX-License-Identifier: GPL-3.0-or-later
# Completes sendoff-cli by what it says of itself: --help for commands and options, its lists for names and IDs.

# The program with the profile that the line names.
function __sendoff_cli
    set -l line (commandline -opc)
    set -l at (contains -i -- --profile $line)
    and set -l profile --profile $line[(math $at + 1)]
    sendoff-cli $profile $argv 2>/dev/null
end

# The words of the line that are no options.
function __sendoff_cli_said
    set -l skip no
    for word in (commandline -opc)[2..-1]
        if test $skip = yes
            set skip no
        else if test $word = --profile
            set skip yes
        else if not string match -q -- '-*' $word
            echo $word
        end
    end
end

function __sendoff_cli_names -a field
    __sendoff_cli --json $argv[2..-1] | string replace -rf "^ *\"$field\": \"?([^\",]*)\"?,?\$" '$1'
end

function __sendoff_cli_next
    set -l said (__sendoff_cli_said)
    switch "$said"
        case 'account list' 'account add*' 'account discover*' 'account import*' 'outbox list' 'outbox flush'
        case 'account backup*' 'account restore*'
            __fish_complete_path (commandline -ct)
        case 'outbox resolve *'
            printf '%s\n' sent resend
        case 'account ?*'
            __sendoff_cli_names name account list
        case 'outbox ?*'
            __sendoff_cli_names id outbox list
        case 'sandbox show'
            __sendoff_cli_names id sandbox list
        case '*'
            set -l before (string join ' ' -- $said)
            test -n "$before"; and set before "$before "
            __sendoff_cli --help | string replace -rf "^  $before([a-z-]+).*" '$1' | sort -u
    end
end

# What the command of the line takes, asked once for each command.
function __sendoff_cli_known
    set -l said (__sendoff_cli_said)[1..2]
    if not set -q __sendoff_cli_asked; or test "$said" != "$__sendoff_cli_asked"
        set -g __sendoff_cli_asked "$said"
        set -g __sendoff_cli_answer (__sendoff_cli $said --help | string match -ra -- '--[a-z][a-z-]*' | sort -u)
    end
    printf '%s\n' $__sendoff_cli_answer
end

function __sendoff_cli_takes -a option
    contains -- --$option (__sendoff_cli_known)
end

function __sendoff_cli_options
    printf '%s\n' --profile --json --help
    __sendoff_cli_known
end

complete -c sendoff-cli -f -a '(__sendoff_cli_next)'
complete -c sendoff-cli -f -n 'string match -q -- "-*" (commandline -ct)' -a '(__sendoff_cli_options)'
complete -c sendoff-cli -l profile -r -a '(__fish_complete_directories)'
complete -c sendoff-cli -n '__sendoff_cli_takes account' -l account -x -a '(__sendoff_cli_names name account list)'
complete -c sendoff-cli -n '__sendoff_cli_takes state' -l state -x -a 'queued scheduled held sending sent partial failed uncertain'
complete -c sendoff-cli -n '__sendoff_cli_takes security' -l security -x -a 'tls starttls plaintext'
for option in attach text html eml ca-file client-certificate path
    complete -c sendoff-cli -n "__sendoff_cli_takes $option" -l $option -r -F
end

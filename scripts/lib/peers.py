"""What scripts use of PyPI, installed into environments of their own: other breathing programs, and
packages for Python."""

import dataclasses
import glob
import os
import shutil
import subprocess
import sys
from typing import Optional


@dataclasses.dataclass
class Peer:
    # The package's name.
    name: str
    # The command that starts a session of at least a minute.
    session: list
    # The answers to what it asks first; None if it asks too much to be started like this.
    typed: Optional[str] = ""


PEERS = [
    Peer("breathe-cli", ["breathe", "--duration", "1", "--no-sound", "--quiet", "--no-log"]),
    Peer("deep-breath-cli", ["breath", "start", "--cycle", "8"], typed="y\n"),
    Peer("nafas", ["nafas", "--silent"], typed=None),
]


def environment_in(folder, left_out):
    """Where packages are installed to."""
    environment = folder / "peers"
    if not (environment / "bin" / "pip").exists():
        made = subprocess.run([newest_python(), "-m", "venv", environment], capture_output=True)
        if made.returncode != 0:
            raise left_out("python3 has no venv module (python3-venv on Debian)")
    return environment


def python_with(packages, folder, left_out):
    """A Python that has the packages."""
    environment = environment_in(folder, left_out)
    pip = [environment / "bin" / "pip", "install", "--quiet", *packages]
    if subprocess.run(pip, capture_output=True).returncode != 0:
        raise left_out(f"pip cannot install {' and '.join(packages)}")
    return str(environment / "bin" / "python")


def installed(folder, left_out):
    """Each peer, ready to run; or, for one that cannot be had, a sentence that says so."""
    environment = environment_in(folder, left_out)
    pip = environment / "bin" / "pip"
    for peer in PEERS:
        program = environment / "bin" / peer.session[0]
        if not program.exists():
            subprocess.run([pip, "install", "--quiet", peer.name], capture_output=True)
        if program.exists():
            yield dataclasses.replace(peer, session=[str(program), *peer.session[1:]])
        else:
            yield f"{peer.name}: pip cannot install it"


def newest_python():
    """Some peers need a newer Python than the system's."""
    for name in ("python3.14", "python3.13", "python3.12"):
        others = glob.glob(os.path.expanduser(f"~/.pyenv/versions/*/bin/{name}"))
        for path in [shutil.which(name), *others]:
            if path and subprocess.run([path, "--version"], capture_output=True).returncode == 0:
                return path
    return sys.executable

"""MkDocs's events, which ``build.py`` hands on.

A build generates ``docs/`` before MkDocs reads it. A server writes nothing there: its pages, those
of drafts and reviews among them, are in memory, and what is broken is told in a panel.
"""

from sitegen.hook.generating import on_build_error, on_pre_build, on_shutdown, on_startup
from sitegen.hook.pages import on_env, on_files, on_nav, on_page_content, on_template_context
from sitegen.hook.policy import on_post_build, on_post_page, on_post_template
from sitegen.hook.run import Stopped
from sitegen.hook.serving import on_config, on_serve
